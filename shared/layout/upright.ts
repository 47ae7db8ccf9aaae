import type { Run } from './runs';
import { LINE_PITCH, MIN_PITCH } from './spacing';

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
  /** Per channel it reaches, first to last: 1 meets the upper edge, 2 the lower, 3 both. */
  readonly edges: readonly number[];
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
  const first = run.pieces.reduce((a, b) => (b.from < a.from ? b : a));
  const last = run.pieces.reduce((a, b) => (b.to > a.to ? b : a));
  const label = run.pieces.find(({ labelChannel }) => labelChannel >= 0);
  const edges: number[] = [];
  for (let channel = Math.ceil(first.from / 2); channel <= Math.floor(last.to / 2); channel++) {
    const top = run.pieces.some((piece) => reaches(piece, channel) && piece.meetsTop(channel));
    const bottom = run.pieces.some((piece) => reaches(piece, channel) && piece.meetsBottom(channel));
    edges.push((top ? 1 : 0) + (bottom ? 2 : 0));
  }
  return {
    run,
    want: Math.min(run.high, Math.max(run.low, first.want)),
    low: run.low,
    high: run.high,
    link: first.link,
    from: first.from,
    to: last.to,
    labelHalf: label?.labelHalf ?? 0,
    labelChannel: label?.labelChannel ?? -1,
    labelEdge: label?.hangs ? 0 : 1,
    edges,
    closeness: 0,
    pushedBy: undefined,
    earliest: 0,
    latest: 0,
    x: 0,
  };
}

function reaches(piece: { readonly from: number; readonly to: number }, channel: number): boolean {
  return piece.from <= 2 * channel && piece.to >= 2 * channel;
}

export function distancesOf(line: Upright): { readonly half: number; readonly opposite: number } {
  return DISTANCES[line.closeness] ?? { half: MIN_PITCH / 2, opposite: MIN_PITCH };
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

/** Half of what it keeps from its neighbours at an edge of a channel: more where its label stands. */
export function halfAt(line: Upright, place: number, edge: number): number {
  const { half } = distancesOf(line);
  return line.labelChannel * 2 === place && line.labelEdge === edge ? Math.max(line.labelHalf, half) : half;
}

/** Which edges of a channel it crosses: 1 the upper, 2 the lower, 3 both. */
export function edgesAt(line: Upright, channel: number): number {
  return line.edges[channel - Math.ceil(line.from / 2)] ?? 0;
}

