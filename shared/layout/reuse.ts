import type { Box, Geometry, LaneGeometry, LinkGeometry, Point } from './geometry';

/**
 * Hands back the previous objects wherever nothing changed, so that only what changed is drawn again.
 * @returns `previous` itself where nothing changed at all
 */
export function reuseGeometry(next: Geometry, previous: Geometry): Geometry {
  const size = next.size.width === previous.size.width && next.size.height === previous.size.height ? previous.size : next.size;
  const lanes = reuseList(next.lanes, previous.lanes, sameLane);
  const boxes = reuseMap(next.boxes, previous.boxes, sameBox);
  const links = reuseMap(next.links, previous.links, sameLink);
  const unchanged = size === previous.size && lanes === previous.lanes && boxes === previous.boxes && links === previous.links;
  return unchanged ? previous : { size, lanes, boxes, links };
}

function reuseMap<T>(next: ReadonlyMap<string, T>, previous: ReadonlyMap<string, T>, same: (a: T, b: T) => boolean): ReadonlyMap<string, T> {
  let unchanged = next.size === previous.size;
  const merged = new Map<string, T>();
  for (const [id, value] of next) {
    const before = previous.get(id);
    const kept = before !== undefined && same(value, before);
    merged.set(id, kept ? before : value);
    if (!kept) unchanged = false;
  }
  return unchanged ? previous : merged;
}

function reuseList<T>(next: readonly T[], previous: readonly T[], same: (a: T, b: T) => boolean): readonly T[] {
  let unchanged = next.length === previous.length;
  const merged = next.map((value, i) => {
    const before = previous[i];
    if (before !== undefined && same(value, before)) return before;
    unchanged = false;
    return value;
  });
  return unchanged ? previous : merged;
}

function sameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function samePoint(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y;
}

function sameLane(a: LaneGeometry, b: LaneGeometry): boolean {
  return a.lane === b.lane && sameBox(a.box, b.box) && sameBox(a.content, b.content);
}

function sameLink(a: LinkGeometry, b: LinkGeometry): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.drawnWith === b.drawnWith &&
    a.points.length === b.points.length &&
    a.points.every((point, i) => samePoint(point, b.points[i] as Point)) &&
    sameLabel(a.label, b.label)
  );
}

function sameLabel(a: LinkGeometry['label'], b: LinkGeometry['label']): boolean {
  if (!a || !b) return a === b;
  return (
    sameBox(a.box, b.box) &&
    a.lines.length === b.lines.length &&
    a.lines.every((line, i) => line.text === b.lines[i]?.text && line.bold === b.lines[i]?.bold)
  );
}
