import { LINE_PITCH } from './spacing';
import { distancesOf, DISTANCES, edgesAt, halfAt, type Upright } from './upright';

/** In a drawing of many thousand lines, no more than these are looked after one by one. */
const MOST_REFITS = 1200;

/**
 * Looks for an x anywhere in their range for lines that did not fit in their order.
 * @param crowded lines that may stand on top of others
 * @param all every line, those included
 * @returns those for which there is no room at all
 */
export function refit(crowded: readonly Upright[], all: readonly Upright[], places: number): readonly Upright[] {
  if (crowded.length === 0) return [];
  const company = new Company(crowded, all, places);
  return crowded.filter((line, position) => {
    if (position >= MOST_REFITS) return true;
    line.closeness = DISTANCES.length - 1;
    const x = nearestFree(line, forbidden(line, company));
    if (x === undefined) return true;
    line.x = x;
    return false;
  });
}

/** The lines in each place: those that keep their x in order of it, and the crowded ones, which may still move. */
class Company {
  readonly #settled: Upright[][];
  readonly #moving: Upright[][];
  readonly #widest: number;

  constructor(crowded: readonly Upright[], all: readonly Upright[], places: number) {
    const asked = new Uint8Array(places);
    for (const line of crowded) asked.fill(1, line.from, line.to + 1);
    this.#settled = Array.from({ length: places }, () => []);
    this.#moving = Array.from({ length: places }, () => []);
    const moving = new Set(crowded);
    let widest = 0;
    for (const line of all) {
      widest = Math.max(widest, line.labelHalf);
      const lists = moving.has(line) ? this.#moving : this.#settled;
      for (let place = line.from; place <= line.to; place++) if (asked[place] === 1) lists[place]?.push(line);
    }
    this.#widest = widest;
    for (const list of this.#settled) list.sort((a, b) => a.x - b.x);
  }

  /** Calls back for every other line in a place that may come near a line somewhere in its range. */
  near(line: Upright, place: number, meet: (other: Upright) => void): void {
    const reach = line.labelHalf + this.#widest + LINE_PITCH;
    for (const other of this.#moving[place] ?? []) {
      if (other !== line && other.x + reach >= line.low && other.x - reach <= line.high) meet(other);
    }
    const list = this.#settled[place] ?? [];
    let from = 0;
    let to = list.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((list[middle]?.x ?? 0) + reach < line.low) from = middle + 1;
      else to = middle;
    }
    for (let i = from; i < list.length; i++) {
      const other = list[i];
      if (!other || other.x - reach > line.high) break;
      meet(other);
    }
  }
}

interface Span {
  readonly low: number;
  readonly high: number;
}

/** Where it would come too near another line. */
function forbidden(line: Upright, company: Company): readonly Span[] {
  const spans: Span[] = [];
  for (let place = line.from; place <= line.to; place++) {
    const edges = edgesAt(line, place);
    company.near(line, place, (other) => {
      const theirs = edgesAt(other, place);
      let distance = 0;
      for (let edge = 0; edge < 2; edge++) {
        const bit = edge + 1;
        if ((edges & theirs & bit) !== 0) distance = Math.max(distance, Math.min(halfAt(other, place, edge), closest(other, place, edge)) + halfAt(line, place, edge));
      }
      if ((edges & theirs) === 0 && other.link !== line.link) distance = Math.min(distancesOf(other).opposite, distancesOf(line).opposite);
      if (distance > 0) spans.push({ low: other.x - distance, high: other.x + distance });
    });
  }
  return spans.toSorted((a, b) => a.low - b.low);
}

/** A label keeps its room; a line without one may be approached as closely as any. */
function closest(line: Upright, place: number, edge: number): number {
  return line.labelChannel * 2 === place && line.labelEdge === edge ? line.labelHalf : (DISTANCES.at(-1)?.half ?? 0);
}

function nearestFree(line: Upright, spans: readonly Span[]): number | undefined {
  let best: number | undefined;
  const offer = (low: number, high: number): void => {
    if (high < low) return;
    const x = Math.min(high, Math.max(low, line.want));
    if (best === undefined || Math.abs(x - line.want) < Math.abs(best - line.want)) best = x;
  };
  let from = line.low;
  for (const { low, high } of spans) {
    if (low > line.high) break;
    if (high <= from) continue;
    if (low >= from) offer(from, Math.min(low, line.high));
    from = Math.max(from, high);
  }
  offer(from, line.high);
  return best;
}
