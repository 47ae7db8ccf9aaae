import type { DrawingIndex } from '../document/drawing-index';
import type { Link } from '../document/types';
import type { Box, LinkGeometry, Point } from './geometry';

/**
 * Lines that follow their elements without being laid out anew: each keeps its way, and only the stretches at a moved
 * end give. What they cross on the way is nobody's care until the element is let go.
 * @param offsets how far each element (parts too) was moved, px
 * @returns the lines that changed
 */
export function followLines(index: DrawingIndex, lines: ReadonlyMap<string, LinkGeometry>, offsets: ReadonlyMap<string, Point>): ReadonlyMap<string, LinkGeometry> {
  const followed = new Map<string, LinkGeometry>();
  for (const link of touching(index, offsets)) {
    const line = lines.get(link.id);
    if (!line || line.drawnWith !== undefined) continue;
    followed.set(link.id, followed.get(link.id) ?? followLine(line, offsets.get(link.from), offsets.get(link.to)));
  }
  return followed;
}

/** The links that have an end among the moved elements. */
export function touching(index: DrawingIndex, moved: ReadonlyMap<string, unknown> | ReadonlySet<string>): ReadonlySet<Link> {
  const links = new Set<Link>();
  for (const id of moved.keys()) for (const link of [...index.outgoing(id), ...index.incoming(id)]) links.add(link);
  return links;
}

/**
 * One line that follows its ends.
 * @param from how far its start was moved, px; undefined where it was not
 * @param to the same of its end
 */
export function followLine(line: LinkGeometry, from: Point | undefined, to: Point | undefined): LinkGeometry {
  if (from && to && from.x === to.x && from.y === to.y) {
    const points = line.points.map((point) => plus(point, from));
    return { ...line, points, ...(line.label && { label: { ...line.label, box: { ...line.label.box, ...plus(line.label.box, from) } } }) };
  }
  const started = from ? endMoved(line.points, from) : line.points;
  const points = to ? endMoved(started.toReversed(), to).toReversed() : started;
  return { ...line, points, ...(line.label && { label: { ...line.label, box: centred(line.label.box, longest(points)) } }) };
}

/** The first point moved, the stretch after it still upright or level. */
function endMoved(points: readonly Point[], by: Point): readonly Point[] {
  const [end, next, ...rest] = points;
  if (!end || !next) return points.map((point) => plus(point, by));
  const moved = plus(end, by);
  const upright = end.x === next.x;
  if (rest.length > 0) return [moved, upright ? { x: moved.x, y: next.y } : { x: next.x, y: moved.y }, ...rest];
  // A straight line takes a step in its middle.
  const middle = upright ? (moved.y + next.y) / 2 : (moved.x + next.x) / 2;
  return upright ? [moved, { x: moved.x, y: middle }, { x: next.x, y: middle }, next] : [moved, { x: middle, y: moved.y }, { x: middle, y: next.y }, next];
}

function longest(points: readonly Point[]): Point {
  let best = { length: -1, middle: points[0] ?? { x: 0, y: 0 } };
  points.forEach((to, position) => {
    const from = points[position - 1];
    if (!from) return;
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    if (length > best.length) best = { length, middle: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } };
  });
  return best.middle;
}

function centred(box: Box, { x, y }: Point): Box {
  return { ...box, x: x - box.width / 2, y: y - box.height / 2 };
}

function plus(a: Point, b: Point): Point {
  return { x: a.x + b.x, y: a.y + b.y };
}
