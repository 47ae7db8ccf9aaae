import type { Box, Point } from './geometry';
import type { Stack } from './lanes';
import type { Piece, Terminal, Way } from './way';

/**
 * The corners of a way whose coordinates are known, in page px: orthogonal, without doubled points and without corners
 * in a straight line.
 * @param trackY page y of the run between pieces `n` and `n + 1`
 */
export function pointsOf(way: Way, stack: Stack, trackY: (joint: number) => number): readonly Point[] {
  const points: Point[] = [];
  const first = way.pieces[0];
  const last = way.pieces.at(-1);
  points.push(...terminalPoints(way.start, first, stack));
  for (let i = 0; i + 1 < way.pieces.length; i++) {
    const a = way.pieces[i] as Piece;
    const b = way.pieces[i + 1] as Piece;
    if (a.x === b.x) continue;
    const y = trackY(i);
    points.push({ x: a.x + stack.originX, y }, { x: b.x + stack.originX, y });
  }
  points.push(...terminalPoints(way.end, last, stack).toReversed());
  return simplified(points);
}

/** From the box's edge to the first vertical piece. */
function terminalPoints({ anchor, exit, port }: Terminal, piece: Piece | undefined, stack: Stack): readonly Point[] {
  const originY = stack.originY(anchor.seat.strip.lane);
  if (exit.edge === 'top' || exit.edge === 'bottom') {
    return [{ x: (piece?.x ?? (exit.low + exit.high) / 2) + stack.originX, y: exit.at + originY }];
  }
  const y = (port?.y ?? (exit.low + exit.high) / 2) + originY;
  const onEdge = { x: exit.at + stack.originX, y };
  return piece ? [onEdge, { x: piece.x + stack.originX, y }] : [onEdge];
}

/**
 * The plainest course between two boxes, whatever is in its way: down from one, across, and down to the other.
 * @returns corners from the first box's edge to the second's, in the boxes' own px
 */
export function plainCourse(from: Box, to: Box): readonly Point[] {
  const fromX = from.x + from.width / 2;
  const toX = to.x + to.width / 2;
  const fromY = from.y + from.height;
  const toY = to.y > fromY ? to.y : to.y + to.height;
  const middle = to.y > fromY ? (fromY + toY) / 2 : Math.max(fromY, toY) + 8;
  return simplified([
    { x: fromX, y: fromY },
    { x: fromX, y: middle },
    { x: toX, y: middle },
    { x: toX, y: toY },
  ]);
}

/** Leaves out doubled points and those between two others on one line. */
export function simplified(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && last.x === point.x && last.y === point.y) continue;
    const before = kept.at(-2);
    if (last && before && ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y))) kept.pop();
    kept.push(point);
  }
  // A link from a spot to the very same one is still a line.
  const only = kept[0];
  return kept.length === 1 && only ? [only, only] : kept;
}
