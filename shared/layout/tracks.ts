import { MIN_PITCH } from './spacing';

/** A horizontal run in a channel, between two pins where it turns up or down. */
export interface Jog {
  readonly link: number;
  readonly low: number;
  readonly high: number;
  /** x of the pins at the channel's upper and lower edge; two in all. */
  readonly tops: readonly number[];
  readonly bottoms: readonly number[];
}

export interface Tracks {
  /** Track of each jog, 0 at the top. */
  readonly of: readonly number[];
  readonly count: number;
}

/** Runs that share a track stand this far apart, so that they don't look like one line. */
const APART = 24;
/** Beyond this many runs the order is only sorted, not searched. */
const SEARCHED = 700;
/** More than any number of crossings: two lines would run on top of each other. */
const COLLISION = 10_000;

/**
 * Gives every run of a channel a track, so that few lines cross and no two lie on top of each other. Runs far from each
 * other may share one.
 */
export function assignTracks(jogs: readonly Jog[]): Tracks {
  if (jogs.length === 0) return { of: [], count: 0 };
  const sorted = jogs.map((jog, position) => ({ jog, position, key: keyOf(jog) })).toSorted((a, b) => a.key - b.key || a.jog.link - b.jog.link);
  const order = jogs.length <= SEARCHED ? arrange(sorted) : sorted;
  const levels = pack(order.map(({ jog }) => jog));
  const of = Array.from<number>({ length: jogs.length }).fill(0);
  let count = 0;
  order.forEach(({ position }, i) => {
    of[position] = levels[i] ?? 0;
    count = Math.max(count, (levels[i] ?? 0) + 1);
  });
  return { of, count };
}

interface Item {
  readonly jog: Jog;
  readonly position: number;
  readonly key: number;
}

/** A start for the search: loops that hang stay near the top (short ones first), loops that stand near the bottom. */
function keyOf({ low, high, tops, bottoms }: Jog): number {
  if (bottoms.length === 0) return -1e9 + (high - low);
  if (tops.length === 0) return 1e9 - (high - low);
  // Of lines that all go right, the rightmost runs on top; of lines that go left, the leftmost.
  return (bottoms[0] ?? 0) > (tops[0] ?? 0) ? -low : high;
}

/** How many crossings, with one run above another. */
function crossings(upper: Jog, lower: Jog): number {
  let count = 0;
  for (const x of upper.bottoms) {
    if (x > lower.low && x < lower.high) count++;
    for (const pin of lower.tops) if (Math.abs(pin - x) < MIN_PITCH - 0.75) count += COLLISION;
  }
  for (const x of lower.tops) if (x > upper.low && x < upper.high) count++;
  return count;
}

/** Inserts one run after the other where it crosses least, then lets neighbours change places while that helps. */
function arrange(items: readonly Item[]): readonly Item[] {
  const order: Item[] = [];
  for (const item of items) {
    let gain = 0;
    let best = 0;
    let place = order.length;
    for (let i = order.length - 1; i >= 0; i--) {
      const other = (order[i] as Item).jog;
      if (meet(item.jog, other)) gain += crossings(item.jog, other) - crossings(other, item.jog);
      if (gain < best) {
        best = gain;
        place = i;
      }
    }
    order.splice(place, 0, item);
  }
  for (let round = 0, moved = true; moved && round < 10; round++) {
    moved = false;
    for (let i = 1; i < order.length; i++) {
      const a = order[i - 1] as Item;
      const b = order[i] as Item;
      if (meet(a.jog, b.jog) && crossings(b.jog, a.jog) < crossings(a.jog, b.jog)) {
        order[i - 1] = b;
        order[i] = a;
        moved = true;
      }
    }
  }
  return order;
}

function meet(a: Jog, b: Jog): boolean {
  return a.low <= b.high + MIN_PITCH && b.low <= a.high + MIN_PITCH;
}

/** The least track for each run that keeps the order wherever two runs come near each other. */
function pack(order: readonly Jog[]): readonly number[] {
  const levels = new Levels(order);
  const least = order.map((jog) => levels.raise(jog));
  // What stands on the lower boxes sinks towards them.
  if (order.every(({ tops }) => tops.length > 0)) return least;
  const count = Math.max(...least) + 1;
  const below = new Levels(order);
  const sunk = [...least];
  for (let i = order.length - 1; i >= 0; i--) {
    const jog = order[i] as Jog;
    const deepest = count - 1 - below.height(jog);
    if (jog.tops.length === 0) sunk[i] = Math.max(least[i] ?? 0, deepest);
    below.set(jog, count - (sunk[i] ?? 0));
  }
  return sunk;
}

/** The highest track so far over every stretch of x: a segment tree over the runs' ends. */
class Levels {
  readonly #ends: Float64Array;
  readonly #size: number;
  readonly #max: Int32Array;
  readonly #whole: Int32Array;

  constructor(jogs: readonly Jog[]) {
    const ends = new Float64Array(2 * jogs.length);
    jogs.forEach(({ low, high }, i) => {
      ends[2 * i] = low - APART / 2;
      ends[2 * i + 1] = high + APART / 2;
    });
    this.#ends = ends.toSorted();
    let size = 1;
    while (size < this.#ends.length) size *= 2;
    this.#size = size;
    this.#max = new Int32Array(2 * size);
    this.#whole = new Int32Array(2 * size);
  }

  /** Puts a run on top of all it overlaps, and says on which track that is. */
  raise(jog: Jog): number {
    const level = this.height(jog);
    this.set(jog, level + 1);
    return level;
  }

  height(jog: Jog): number {
    const [from, to] = this.#stretch(jog);
    return this.#query(1, 0, this.#size, from, to);
  }

  set(jog: Jog, height: number): void {
    const [from, to] = this.#stretch(jog);
    this.#update(1, 0, this.#size, from, to, height);
  }

  #stretch({ low, high }: Jog): readonly [number, number] {
    const from = this.#find(low - APART / 2);
    return [from, Math.max(from + 1, this.#find(high + APART / 2))];
  }

  #find(x: number): number {
    let low = 0;
    let high = this.#ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] ?? 0) < x) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #query(node: number, low: number, high: number, from: number, to: number): number {
    if (to <= low || high <= from) return 0;
    if (from <= low && high <= to) return this.#max[node] ?? 0;
    const middle = (low + high) >> 1;
    return Math.max(
      this.#whole[node] ?? 0,
      this.#query(2 * node, low, middle, from, to),
      this.#query(2 * node + 1, middle, high, from, to),
    );
  }

  #update(node: number, low: number, high: number, from: number, to: number, height: number): void {
    if (to <= low || high <= from) return;
    this.#max[node] = Math.max(this.#max[node] ?? 0, height);
    if (from <= low && high <= to) {
      this.#whole[node] = Math.max(this.#whole[node] ?? 0, height);
      return;
    }
    const middle = (low + high) >> 1;
    this.#update(2 * node, low, middle, from, to, height);
    this.#update(2 * node + 1, middle, high, from, to, height);
  }
}
