import type { DrawingIndex } from '../document/drawing-index';
import { laneOf } from '../document/kinds';
import type { Lane, Link } from '../document/types';
import { bandAt, shifted, shiftOf, type Band } from './fold-bands';
import type { Box, LinkGeometry, Point } from './geometry';
import { simplified } from './lines';
import { LABEL_STEM } from './spacing';

/** How far a line that ends at a strip reaches into it: its head stands on the strip. */
const INTO = 10;

/** Level stretches of lines that pass through a strip keep this much from its edges, clear of the heads there. */
const LEVELS_FROM = INTO + 4;

/** Which end of a line was cut off at which edge of a strip. */
type Edge = 'top' | 'bottom';

interface Cut {
  readonly points: readonly Point[];
  readonly start?: Edge;
  readonly end?: Edge;
}

/**
 * The lines of a drawing whose lanes are folded.
 * @param bands all lanes, top to bottom
 */
export function foldLines(index: DrawingIndex, lines: ReadonlyMap<string, LinkGeometry>, bands: readonly Band[]): ReadonlyMap<string, LinkGeometry> {
  const foldedBands = new Map(bands.filter(({ folded }) => folded).map((band) => [band.lane, band]));
  const cuts = new Map<string, Cut>();
  for (const [id, { points, drawnWith }] of lines) {
    const link = index.link(id);
    const cut = link && drawnWith === undefined ? cutLine(index, link, points, foldedBands) : undefined;
    if (cut) cuts.set(id, cut);
  }
  const pageY = heights(bands, cuts.values());
  const folded = new Map<string, LinkGeometry>();
  for (const [id, line] of lines) {
    if (line.drawnWith !== undefined) {
      const partner = folded.get(line.drawnWith);
      if (partner) folded.set(id, { ...line, points: partner.points.toReversed() });
      continue;
    }
    const cut = cuts.get(id);
    if (cut) folded.set(id, folding(line, cut, bands, pageY));
  }
  return folded;
}

/** What is to be seen of a line; undefined where that is nothing. */
function cutLine(index: DrawingIndex, link: Link, points: readonly Point[], folded: ReadonlyMap<Lane, Band>): Cut | undefined {
  const from = bandOf(index, link.from, folded);
  const to = bandOf(index, link.to, folded);
  if (!from && !to) return { points };
  if (from === to) return undefined;
  const out = from ? upTo(points.toReversed(), from) : undefined;
  const begun = out ? out.points.toReversed() : points;
  const into = to ? upTo(begun, to) : undefined;
  const seen = into ? into.points : begun;
  const [first] = seen;
  if (!first || seen.every(({ x, y }) => x === first.x && y === first.y)) return undefined;
  return { points: seen, ...(out?.edge && { start: out.edge }), ...(into?.edge && { end: into.edge }) };
}

function bandOf(index: DrawingIndex, id: string, folded: ReadonlyMap<Lane, Band>): Band | undefined {
  const element = index.element(id);
  return element && folded.get(laneOf(element));
}

/** A line from its start, which is outside a lane, to where it first enters it. */
function upTo(points: readonly Point[], { top, bottom }: Band): { readonly points: readonly Point[]; readonly edge?: Edge } {
  const kept: Point[] = [];
  for (const point of points) {
    const before = kept.at(-1);
    // Only an upright stretch leads into a lane; one may lead through it to an end on its far side.
    const edge = before && before.y <= top && point.y > top ? 'top' : before && before.y >= bottom && point.y < bottom ? 'bottom' : undefined;
    if (edge) return { points: [...kept, { x: point.x, y: edge === 'top' ? top : bottom }], edge };
    kept.push(point);
  }
  return { points: kept };
}

/**
 * Where heights go. Of what runs level within a folded lane only the order counts: it is spread evenly over the strip, so
 * that no two lines come to lie on each other.
 */
function heights(bands: readonly Band[], cuts: Iterable<Cut>): (y: number) => number {
  const levels = new Map<Band, Set<number>>();
  for (const { points } of cuts) {
    for (const { y } of points) {
      const band = bandAt(bands, y);
      if (!band?.folded || y <= band.top || y >= band.bottom) continue;
      const found = levels.get(band);
      if (found) found.add(y);
      else levels.set(band, new Set([y]));
    }
  }
  const placed = new Map<Band, ReadonlyMap<number, number>>();
  for (const [band, found] of levels) {
    const step = (band.newBottom - band.newTop - 2 * LEVELS_FROM) / (found.size + 1);
    placed.set(band, new Map([...found].toSorted((a, b) => a - b).map((y, at) => [y, band.newTop + LEVELS_FROM + step * (at + 1)])));
  }
  return (y) => {
    const band = bandAt(bands, y);
    if (!band) return y;
    return placed.get(band)?.get(y) ?? (y < band.bottom ? y + shiftOf(band) : y - band.bottom + band.newBottom);
  };
}

function folding(line: LinkGeometry, { points, start, end }: Cut, bands: readonly Band[], pageY: (y: number) => number): LinkGeometry {
  const moved = points.map(({ x, y }) => ({ x, y: pageY(y) }));
  const [first, last] = [moved[0], moved.at(-1)];
  if (start && first) moved.unshift(inStrip(first, start));
  if (end && last) moved.push(inStrip(last, end));
  const cut = start !== undefined || end !== undefined;
  const label = line.label && (!cut || isBeside(line.label.box, points)) ? movedLabel(line.label, bands) : undefined;
  if (!cut && label === line.label && moved.every(({ y }, at) => y === points[at]?.y)) return line;
  return { points: simplified(moved), start: line.start, end: line.end, ...(label && { label }) };
}

function inStrip({ x, y }: Point, edge: Edge): Point {
  return { x, y: edge === 'top' ? y + INTO : y - INTO };
}

/** A label moves with its lane; one that stands in a folded lane goes. */
function movedLabel(label: NonNullable<LinkGeometry['label']>, bands: readonly Band[]): LinkGeometry['label'] {
  const { y, height } = label.box;
  const [over, under] = [bandAt(bands, y), bandAt(bands, y + height)];
  if (!over || !under || over.folded || under.folded || shiftOf(over) !== shiftOf(under)) return undefined;
  const box = shifted(label.box, shiftOf(over));
  return box === label.box ? label : { ...label, box };
}

/** Whether any of a line's stretches runs at a label: the one that it belonged to may be cut off. */
function isBeside({ x, y, width, height }: Box, points: readonly Point[]): boolean {
  return points.some((to, at) => {
    const from = points[at - 1];
    if (!from) return false;
    return Math.min(from.x, to.x) <= x + width + LABEL_STEM && Math.max(from.x, to.x) >= x - LABEL_STEM && Math.min(from.y, to.y) <= y + height + LABEL_STEM && Math.max(from.y, to.y) >= y - LABEL_STEM;
  });
}
