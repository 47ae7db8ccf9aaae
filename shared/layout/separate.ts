import { LINE_PITCH, MIN_PITCH } from './spacing';
import type { Run } from './runs';

/** A run as the sweeps see it. */
interface Lane {
  readonly run: Run;
  readonly want: number;
  readonly low: number;
  readonly high: number;
  readonly link: number;
  readonly from: number;
  readonly to: number;
  readonly labelHalf: number;
  /** Channel and edge (0 upper, 1 lower) at which its label stands; -1 without one. */
  readonly labelChannel: number;
  readonly labelEdge: number;
  /** Per channel it reaches, first to last: 1 meets the upper edge, 2 the lower, 3 both. */
  readonly edges: readonly number[];
  /** How close it may come to others: position in {@link DISTANCES}. */
  closeness: number;
  /** Whoever kept it from standing further left. */
  pushedBy: Lane | undefined;
  earliest: number;
  latest: number;
  x: number;
}

/** How far lines keep apart: at one edge of a channel (half of it each), and at opposite edges; each step is closer. */
const DISTANCES: readonly { readonly half: number; readonly opposite: number }[] = [
  { half: LINE_PITCH / 2, opposite: 5 },
  { half: 3, opposite: 4 },
  { half: MIN_PITCH / 2 + 0.5, opposite: MIN_PITCH + 0.5 },
  { half: MIN_PITCH / 2, opposite: MIN_PITCH },
];

/** How often lines may move closer before what is left is accepted. */
const ROUNDS = 12;

/**
 * Gives every vertical line its x: as near as can be to the one it wants, and apart from all others that share a
 * channel or a strip with it, so that no two run on top of each other. Where it gets crowded, lines there move closer.
 * @returns runs for which there was no room even so (they stand where they must)
 */
export function separateRuns(runs: readonly Run[], places: number): readonly Run[] {
  const lanes = runs.map(laneOf).toSorted((a, b) => a.want - b.want || a.low + a.high - b.low - b.high || a.link - b.link);
  let crowded = sweepEarliest(lanes, places);
  for (let round = 0; round < ROUNDS && crowded.length > 0 && moveCloser(crowded); round++) crowded = sweepEarliest(lanes, places);
  settle(lanes, places);
  for (const { run, x } of lanes) {
    for (const piece of run.pieces) piece.x = x;
  }
  return crowded.map(({ run }) => run);
}

/** Lets the crowded lines and all that push them come closer. */
function moveCloser(crowded: readonly Lane[]): boolean {
  let moved = false;
  const seen = new Set<Lane>();
  for (const start of crowded) {
    for (let lane: Lane | undefined = start; lane && !seen.has(lane); lane = lane.pushedBy) {
      seen.add(lane);
      if (lane.closeness >= DISTANCES.length - 1) continue;
      lane.closeness++;
      moved = true;
    }
  }
  return moved;
}

function laneOf(run: Run): Lane {
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

/** What has been placed last at every edge and in every strip, looking along one direction. */
class Front {
  /** Two to a place: upper and lower edge of a channel; of a strip the first alone. */
  readonly #last: (Lane | undefined)[];
  readonly #x: Float64Array;

  constructor(places: number) {
    this.#last = Array.from<Lane | undefined>({ length: 2 * places });
    this.#x = new Float64Array(2 * places).fill(Number.NEGATIVE_INFINITY);
  }

  /** The least x that keeps its distance from all that was placed; notes who asks for it. */
  bound(lane: Lane): number {
    let bound = Number.NEGATIVE_INFINITY;
    for (let place = lane.from; place <= lane.to; place++) {
      const edges = place % 2 === 1 ? 1 : edgesAt(lane, place / 2);
      for (let edge = 0; edge < 2; edge++) {
        if (edge === 1 && place % 2 === 1) break;
        const last = this.#last[2 * place + edge];
        if (!last) continue;
        const same = (edges & (edge + 1)) !== 0;
        if (!same && last.link === lane.link) continue;
        const distance = same
          ? halfAt(last, place, edge) + halfAt(lane, place, edge)
          : Math.min(distancesOf(last).opposite, distancesOf(lane).opposite);
        const x = (this.#x[2 * place + edge] ?? 0) + distance;
        if (x > bound) {
          bound = x;
          lane.pushedBy = last;
        }
      }
    }
    return bound;
  }

  place(lane: Lane, x: number): void {
    for (let place = lane.from; place <= lane.to; place++) {
      const edges = place % 2 === 1 ? 1 : edgesAt(lane, place / 2);
      for (let edge = 0; edge < 2; edge++) {
        if ((edges & (edge + 1)) === 0) continue;
        this.#x[2 * place + edge] = x;
        this.#last[2 * place + edge] = lane;
      }
    }
  }
}

function distancesOf(lane: Lane): { readonly half: number; readonly opposite: number } {
  return DISTANCES[lane.closeness] ?? { half: MIN_PITCH / 2, opposite: MIN_PITCH };
}

function halfAt(lane: Lane, place: number, edge: number): number {
  const { half } = distancesOf(lane);
  return lane.labelChannel * 2 === place && lane.labelEdge === edge ? Math.max(lane.labelHalf, half) : half;
}

function edgesAt(lane: Lane, channel: number): number {
  return lane.edges[channel - Math.ceil(lane.from / 2)] ?? 0;
}

/** Packs everything to the left; finds what does not fit. */
function sweepEarliest(lanes: readonly Lane[], places: number): readonly Lane[] {
  const front = new Front(places);
  const crowded: Lane[] = [];
  for (const lane of lanes) {
    lane.pushedBy = undefined;
    const bound = front.bound(lane);
    if (bound <= lane.low) lane.pushedBy = undefined;
    const x = Math.max(lane.low, bound);
    if (x > lane.high + 0.01) crowded.push(lane);
    lane.earliest = Math.min(x, lane.high);
    front.place(lane, lane.earliest);
  }
  return crowded;
}

/**
 * Between "packed to the left" and "packed to the right" lies every arrangement that keeps order and distances. Pushing
 * what is crowded to the right gives one, to the left another; their middle keeps the distances too, and is balanced.
 */
function settle(lanes: readonly Lane[], places: number): void {
  const backwards = lanes.toReversed();
  const mirrored = new Front(places);
  for (const lane of backwards) {
    lane.latest = Math.max(lane.earliest, Math.min(lane.high, -mirrored.bound(lane)));
    mirrored.place(lane, -lane.latest);
  }
  const right = new Front(places);
  for (const lane of lanes) {
    lane.x = Math.min(lane.latest, Math.max(lane.want, lane.earliest, right.bound(lane)));
    right.place(lane, lane.x);
  }
  const left = new Front(places);
  for (const lane of backwards) {
    const x = Math.max(lane.earliest, Math.min(lane.want, lane.latest, -left.bound(lane)));
    left.place(lane, -x);
    lane.x = Math.round(lane.x + x) / 2;
  }
}
