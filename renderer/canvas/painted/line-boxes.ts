import type { Box, Point } from '../../../shared/layout/geometry';

/** How far a line's stroke and head reach beyond its corners, px. */
export const REACH = 12;

/** The boxes of a line, one for each stretch between two corners. */
export function stretches(points: readonly Point[]): readonly Box[] {
  return points.slice(1).map((to, position) => {
    const from = points[position] ?? to;
    return grown({ x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) }, REACH);
  });
}

/** A box with some px more on every side. */
export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
