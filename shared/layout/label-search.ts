import type { BoxGrid } from './box-grid';
import type { Box, Point } from './geometry';
import { LABEL_CLEARANCE, LABEL_STEM } from './spacing';
import type { Wording } from './wording';

/** A straight part of a line, as a box without thickness. */
export interface LineSegment {
  readonly link: string;
  readonly box: Box;
}

/** What labels have to keep off: every element's box, every line, and the labels that have a place. */
export interface Surroundings {
  /** With the link whose line it is; without one for boxes and labels. */
  readonly grid: BoxGrid<{ readonly box: Box; readonly link?: string }>;
  /** Nothing is set left of this x, or right of the other. */
  readonly left: number;
  readonly right: number;
}

/** Spots along a segment that are tried, as parts of it: the middle first. */
const SPOTS = [0.5, 0.25, 0.75, 0.125, 0.875, 0.375, 0.625];

/**
 * Finds a place for a label on one of its own link's segments where it covers nothing.
 * @param link the link's id: its own line may be covered
 * @param points the link's corners, in page px
 * @returns the box; undefined where every spot covers something
 */
export function findLabelPlace(link: string, points: readonly Point[], { size }: Wording, around: Surroundings): Box | undefined {
  const near = nearby(link, points, size.width + size.height, around);
  const segments: { a: Point; b: Point; length: number }[] = [];
  points.forEach((b, i) => {
    const a = points[i - 1];
    if (a) segments.push({ a, b, length: Math.abs(a.x - b.x) + Math.abs(a.y - b.y) });
  });
  segments.sort((s, t) => t.length - s.length);
  for (const { a, b, length } of segments) {
    const along = a.x === b.x ? size.height : size.width;
    if (length < along + LABEL_STEM) continue;
    for (const part of SPOTS) {
      const x = a.x + (b.x - a.x) * part - size.width / 2;
      const y = a.y + (b.y - a.y) * part - size.height / 2;
      const box = { x, y, ...size };
      if (x >= around.left && x + size.width <= around.right && y >= 0 && near.every((other) => isClear(box, other))) return box;
    }
  }
  return undefined;
}

/** Everything near a link that its label must not cover. */
function nearby(link: string, points: readonly Point[], reach: number, around: Surroundings): readonly Box[] {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const x = Math.min(...xs) - reach;
  const y = Math.min(...ys) - reach;
  const all = { x, y, width: Math.max(...xs) + reach - x, height: Math.max(...ys) + reach - y };
  const wide = { x: x - LABEL_CLEARANCE, y: y - LABEL_CLEARANCE, width: all.width + 2 * LABEL_CLEARANCE, height: all.height + 2 * LABEL_CLEARANCE };
  return around.grid.around(wide).flatMap((each) => (each.link !== link && !isClear(all, each.box) ? [each.box] : []));
}

function isClear(box: Box, other: Box): boolean {
  return (
    box.x - LABEL_CLEARANCE >= other.x + other.width ||
    other.x - LABEL_CLEARANCE >= box.x + box.width ||
    box.y - LABEL_CLEARANCE >= other.y + other.height ||
    other.y - LABEL_CLEARANCE >= box.y + box.height
  );
}

/** The straight parts of a line. */
export function segmentBoxes(id: string, points: readonly Point[]): readonly LineSegment[] {
  return points.slice(1).map((b, i) => {
    const a = points[i] ?? b;
    return { link: id, box: { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) } };
  });
}
