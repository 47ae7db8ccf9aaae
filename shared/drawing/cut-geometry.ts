import type { Box, Geometry, LaneGeometry, LinkGeometry, Point } from '../layout/geometry';

/** Where a line leaves a page, or comes back onto one. */
export interface Cut {
  readonly link: string;
  /** Px across the drawing. */
  readonly x: number;
  readonly edge: 'top' | 'bottom';
}

/** What of a drawing stands on one page of several. */
export interface PageCut {
  /** Lanes and elements of the page alone, the first lane's top at 0. Of a link it has the first piece on the page. */
  readonly geometry: Geometry;
  /** Further pieces of links that leave the page and come back. */
  readonly pieces: readonly { readonly link: string; readonly line: LinkGeometry }[];
  readonly cuts: readonly Cut[];
}

/**
 * Cuts a page's lanes out of a drawing. Lines are cut where they leave the lanes; a label goes with the page that its middle
 * is on.
 * @param lanes neighbours, top to bottom, at least one
 */
export function cutGeometry(geometry: Geometry, lanes: readonly LaneGeometry[]): PageCut {
  const top = lanes[0]?.box.y ?? 0;
  const last = lanes.at(-1)?.box;
  const bottom = last ? last.y + last.height : geometry.size.height;
  const isOn = (box: Box): boolean => box.y + box.height / 2 >= top && box.y + box.height / 2 < bottom;
  const up = (box: Box): Box => ({ ...box, y: box.y - top });
  const links = new Map<string, LinkGeometry>();
  const pieces: { link: string; line: LinkGeometry }[] = [];
  const cuts: Cut[] = [];
  for (const [link, whole] of geometry.links) {
    if (whole.drawnWith !== undefined) {
      if (whole.points.some(({ y }) => y >= top && y < bottom)) links.set(link, whole);
      continue;
    }
    const label = whole.label && isOn(whole.label.box) ? { ...whole.label, box: up(whole.label.box) } : undefined;
    runsWithin(whole.points, top, bottom).forEach((run, position) => {
      const line: LinkGeometry = {
        points: run.points.map(({ x, y }) => ({ x, y: y - top })),
        start: run.isStart ? whole.start : 'none',
        end: run.isEnd ? whole.end : 'none',
        ...(position === 0 && label && { label }),
      };
      if (position === 0) links.set(link, line);
      else pieces.push({ link, line });
      for (const { x, y } of run.cuts) cuts.push({ link, x, edge: y === top ? 'top' : 'bottom' });
    });
    // A label whose line only runs along the edge would have nothing to stand on.
    if (label && !links.has(link)) links.set(link, { points: [], start: 'none', end: 'none', label });
  }
  return {
    geometry: {
      size: { width: geometry.size.width, height: bottom - top },
      lanes: lanes.map(({ lane, box, content }) => ({ lane, box: up(box), content: up(content) })),
      boxes: new Map([...geometry.boxes].filter(([, box]) => isOn(box)).map(([id, box]) => [id, up(box)])),
      links,
    },
    pieces,
    cuts,
  };
}

interface Run {
  readonly points: Point[];
  /** Where it was cut. */
  readonly cuts: Point[];
  readonly isStart: boolean;
  isEnd: boolean;
}

/** The pieces of a line between two heights. */
function runsWithin(points: readonly Point[], top: number, bottom: number): readonly Run[] {
  const runs: Run[] = [];
  points.forEach((to, position) => {
    const from = points[position - 1];
    if (!from || isOutside(from, to, top, bottom)) return;
    const first = within(from, to, top, bottom);
    const second = within(to, from, top, bottom);
    const last = runs.at(-1);
    // A piece goes on where the one before it ended, unless that was on an edge where the line went out.
    if (last && last.points.at(-1) === from && first === from) last.points.push(second);
    else runs.push({ points: [first, second], cuts: first === from && position === 1 ? [] : [first], isStart: position === 1 && first === from, isEnd: false });
    const run = runs.at(-1);
    if (!run) return;
    const next = points[position + 1];
    if (!next && second === to) run.isEnd = true;
    else if (second !== to || (next && isOutside(to, next, top, bottom))) run.cuts.push(second);
  });
  return runs;
}

/** Whether nothing of a part of a line is between two heights, or it only touches one of them from outside. */
function isOutside(from: Point, to: Point, top: number, bottom: number): boolean {
  const low = Math.min(from.y, to.y);
  const high = Math.max(from.y, to.y);
  return high < top || low >= bottom || (high === top && low < top);
}

/** A point itself where it is between the heights, else where the way to another meets them. */
function within(point: Point, other: Point, top: number, bottom: number): Point {
  const y = Math.min(bottom, Math.max(top, point.y));
  if (y === point.y) return point;
  const part = (y - point.y) / (other.y - point.y);
  return { x: point.x + part * (other.x - point.x), y };
}
