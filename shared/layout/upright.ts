import { ZERO } from './fraction';
import { LINE_PITCH, MIN_PITCH } from './spacing';
import type { Piece, Run } from './way';

/** A run as it is given its x. */
export interface Upright {
  readonly run: Run;
  readonly want: number;
  readonly low: number;
  readonly high: number;
  readonly link: number;
  readonly from: number;
  readonly to: number;
  labelHalf: number;
  /** Channel and edge (0 upper, 1 lower) at which its label stands; -1 without one. */
  labelChannel: number;
  readonly labelEdge: number;
  /** Whether it crosses the upper edge of its first channel, and the lower edge of its last. */
  readonly hangs: boolean;
  readonly stands: boolean;
  /** How close it may come to others: position in {@link DISTANCES}. */
  closeness: number;
  /** Whoever kept it from standing further left. */
  pushedBy: Upright | undefined;
  earliest: number;
  latest: number;
  x: number;
}

/** How far lines keep apart: at one edge of a channel (half of it each), and at opposite edges; each step is closer. */
export const DISTANCES: readonly { readonly half: number; readonly opposite: number }[] = [
  { half: LINE_PITCH / 2, opposite: 5 },
  { half: 3, opposite: 4 },
  { half: MIN_PITCH / 2 + 0.5, opposite: MIN_PITCH + 0.5 },
  { half: MIN_PITCH / 2, opposite: MIN_PITCH },
];

/** A run that has no x yet. */
export function uprightOf(run: Run): Upright {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  let hangs = false;
  let stands = false;
  let label: Piece | undefined;
  for (const piece of run.pieces) {
    from = Math.min(from, piece.from);
    to = Math.max(to, piece.to);
    if (piece.hangs) hangs = true;
    if (piece.stands) stands = true;
    if (piece.labelChannel >= 0) label = piece;
  }
  return {
    run,
    want: Math.min(run.high, Math.max(run.low, run.pieces[0]?.want ?? run.low)),
    low: run.low,
    high: run.high,
    link: run.pieces[0]?.link ?? -1,
    from,
    to,
    labelHalf: label?.labelHalf ?? ZERO,
    labelChannel: label?.labelChannel ?? -1,
    labelEdge: label?.hangs ? 0 : 1,
    hangs,
    stands,
    closeness: 0,
    pushedBy: undefined,
    earliest: ZERO,
    latest: ZERO,
    x: ZERO,
  };
}

/** Gives up the room for a line's label; the label has to find another place. */
export function dropLabel(line: Upright): void {
  line.labelHalf = 0;
  line.labelChannel = -1;
  for (const piece of line.run.pieces) {
    piece.labelHalf = 0;
    piece.labelChannel = -1;
  }
}

/** What it keeps from others now. */
export function distancesOf(line: Upright): { readonly half: number; readonly opposite: number } {
  return DISTANCES[line.closeness] ?? { half: MIN_PITCH / 2, opposite: MIN_PITCH };
}

/** Half of what it keeps from its neighbours at an edge of a channel: more where its label stands. */
export function halfAt(line: Upright, place: number, edge: number): number {
  const { half } = distancesOf(line);
  return line.labelChannel * 2 === place && line.labelEdge === edge ? Math.max(line.labelHalf, half) : half;
}

/** Which edges of a channel it crosses: 1 the upper, 2 the lower, 3 both. A strip counts as an upper edge alone. */
export function edgesAt(line: Upright, place: number): number {
  if (place % 2 === 1) return 1;
  return (place > line.from || line.hangs ? 1 : 0) + (place < line.to || line.stands ? 2 : 0);
}
