import type { Point } from '../../shared/layout/geometry';

/** No ring goes further than this share of its line: the two stay apart. */
const MOST = 0.35;

/**
 * Where the ring that moves a line's end stands: on the line, a little before its end, so that the dot at the element's
 * edge stays free to begin another line.
 * @param points the line's corners, from the end that the ring is for; never empty
 * @param away px along the line
 */
export function ringPlace(points: readonly Point[], away: number): Point | undefined {
  const lengths = points.slice(1).map((point, at) => Math.hypot(point.x - (points[at]?.x ?? 0), point.y - (points[at]?.y ?? 0)));
  let left = Math.min(away, MOST * lengths.reduce((sum, each) => sum + each, 0));
  for (const [at, length] of lengths.entries()) {
    const [from, to] = [points[at], points[at + 1]];
    if (!from || !to) break;
    if (left <= length) return length === 0 ? from : { x: from.x + ((to.x - from.x) * left) / length, y: from.y + ((to.y - from.y) * left) / length };
    left -= length;
  }
  return points[0];
}
