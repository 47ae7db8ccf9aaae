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
  readonly labelChannel: number;
  /** Per channel it reaches, first to last: 1 meets the upper edge, 2 the lower, 3 both. */
  readonly edges: readonly number[];
  earliest: number;
  latest: number;
  x: number;
}

/** How far lines keep apart: at one edge of a channel (half of it each), and at opposite edges. */
interface Distances {
  readonly half: number;
  readonly opposite: number;
}

const TRIES: readonly Distances[] = [
  { half: LINE_PITCH / 2, opposite: 5 },
  { half: 3, opposite: 4 },
  { half: MIN_PITCH / 2 + 0.5, opposite: MIN_PITCH + 1 },
  { half: MIN_PITCH / 2, opposite: MIN_PITCH },
];

/**
 * Gives every vertical line its x: as near as can be to the one it wants, and apart from all others that share a
 * channel or a strip with it, so that no two run on top of each other. Lines move closer where it gets crowded.
 * @returns runs for which there was no room even so (they stand where they must)
 */
export function separateRuns(runs: readonly Run[], places: number): readonly Run[] {
  const lanes = runs.map(laneOf).sort((a, b) => a.want - b.want || a.low + a.high - b.low - b.high || a.link - b.link);
  let crowded: readonly Lane[] = [];
  for (const distances of TRIES) {
    crowded = sweepEarliest(lanes, distances, places);
    if (crowded.length > 0 && distances !== TRIES.at(-1)) continue;
    settle(lanes, distances, places);
    break;
  }
  for (const { run, x } of lanes) {
    for (const piece of run.pieces) piece.x = x;
  }
  return crowded.map(({ run }) => run);
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
    edges,
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
  readonly #distances: Distances;
  /** Three to a place: upper edge, lower edge (channels), or the strip itself. */
  readonly #x: Float64Array;
  readonly #half: Float64Array;
  readonly #link: Int32Array;

  constructor(places: number, distances: Distances) {
    this.#distances = distances;
    this.#x = new Float64Array(2 * places).fill(Number.NEGATIVE_INFINITY);
    this.#half = new Float64Array(2 * places);
    this.#link = new Int32Array(2 * places).fill(-1);
  }

  /** The least x that keeps its distance from all that was placed. */
  bound(lane: Lane): number {
    const { half, opposite } = this.#distances;
    let bound = Number.NEGATIVE_INFINITY;
    for (let place = lane.from; place <= lane.to; place++) {
      const at = 2 * place;
      if (place % 2 === 1) {
        bound = Math.max(bound, this.#at(at) + 2 * half);
        continue;
      }
      const own = this.#ownHalf(lane, place / 2);
      const edges = edgesAt(lane, place / 2);
      for (let edge = 0; edge < 2; edge++) {
        if ((edges & (edge + 1)) !== 0) bound = Math.max(bound, this.#at(at + edge) + (this.#half[at + edge] ?? 0) + own);
        else if (this.#link[at + edge] !== lane.link) bound = Math.max(bound, this.#at(at + edge) + opposite);
      }
    }
    return bound;
  }

  place(lane: Lane, x: number): void {
    for (let place = lane.from; place <= lane.to; place++) {
      const at = 2 * place;
      const edges = place % 2 === 1 ? 1 : edgesAt(lane, place / 2);
      for (let edge = 0; edge < 2; edge++) {
        if ((edges & (edge + 1)) === 0) continue;
        this.#x[at + edge] = x;
        this.#half[at + edge] = this.#ownHalf(lane, place / 2);
        this.#link[at + edge] = lane.link;
      }
    }
  }

  #at(index: number): number {
    return this.#x[index] ?? Number.NEGATIVE_INFINITY;
  }

  #ownHalf(lane: Lane, channel: number): number {
    return lane.labelChannel === channel ? Math.max(lane.labelHalf, this.#distances.half) : this.#distances.half;
  }
}

function edgesAt(lane: Lane, channel: number): number {
  return lane.edges[channel - Math.ceil(lane.from / 2)] ?? 0;
}

/** Packs everything to the left. */
function sweepEarliest(lanes: readonly Lane[], distances: Distances, places: number): readonly Lane[] {
  const front = new Front(places, distances);
  const crowded: Lane[] = [];
  for (const lane of lanes) {
    const x = Math.max(lane.low, front.bound(lane));
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
function settle(lanes: readonly Lane[], distances: Distances, places: number): void {
  const mirrored = new Front(places, distances);
  for (const lane of lanes.toReversed()) {
    lane.latest = Math.max(lane.earliest, Math.min(lane.high, -mirrored.bound(lane)));
    mirrored.place(lane, -lane.latest);
  }
  const right = new Front(places, distances);
  for (const lane of lanes) {
    lane.x = Math.min(lane.latest, Math.max(lane.want, lane.earliest, right.bound(lane)));
    right.place(lane, lane.x);
  }
  const left = new Front(places, distances);
  for (const lane of lanes.toReversed()) {
    const x = Math.max(lane.earliest, Math.min(lane.want, lane.latest, -left.bound(lane)));
    left.place(lane, -x);
    lane.x = Math.round(lane.x + x) / 2;
  }
}
