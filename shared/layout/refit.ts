import { LINE_PITCH } from './spacing';
import { distancesOf, DISTANCES, edgesAt, halfAt, type Upright } from './upright';

/** Room is looked for this near first, in px: most ranges are no wider. */
const NEAR = 300;
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
  const moving = crowded.slice(0, MOST_REFITS);
  const company = new Company(moving, all, places);
  const stuck = moving.filter((line) => {
    line.closeness = DISTANCES.length - 1;
    const x = freeNear(line, company, NEAR) ?? freeNear(line, company, Number.POSITIVE_INFINITY);
    if (x === undefined) return true;
    line.x = x;
    return false;
  });
  return [...stuck, ...crowded.slice(MOST_REFITS)];
}

/** The free x nearest to the one a line wants, at most `reach` px from it. */
function freeNear(line: Upright, company: Company, reach: number): number | undefined {
  const window = { low: Math.max(line.low, line.want - reach), high: Math.min(line.high, line.want + reach) };
  // The whole range has been looked at already.
  if (!Number.isFinite(reach) && line.low >= line.want - NEAR && line.high <= line.want + NEAR) return undefined;
  return nearestFree(line.want, window, forbidden(line, window, company));
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

  /** Calls back for every other line in a place that may come near a line somewhere in a window of its range. */
  near(line: Upright, window: Span, place: number, meet: (other: Upright) => void): void {
    const reach = line.labelHalf + this.#widest + LINE_PITCH;
    for (const other of this.#moving[place] ?? []) {
      if (other !== line && other.x + reach >= window.low && other.x - reach <= window.high) meet(other);
    }
    const list = this.#settled[place] ?? [];
    let from = 0;
    let to = list.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((list[middle]?.x ?? 0) + reach < window.low) from = middle + 1;
      else to = middle;
    }
    for (let i = from; i < list.length; i++) {
      const other = list[i];
      if (!other || other.x - reach > window.high) break;
      meet(other);
    }
  }
}

interface Span {
  readonly low: number;
  readonly high: number;
}

/** Where it would come too near another line. */
function forbidden(line: Upright, window: Span, company: Company): readonly Span[] {
  const spans: Span[] = [];
  for (let place = line.from; place <= line.to; place++) {
    const edges = edgesAt(line, place);
    company.near(line, window, place, (other) => {
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

function nearestFree(want: number, window: Span, spans: readonly Span[]): number | undefined {
  let best: number | undefined;
  const offer = (low: number, high: number): void => {
    if (high < low) return;
    const x = Math.min(high, Math.max(low, want));
    if (best === undefined || Math.abs(x - want) < Math.abs(best - want)) best = x;
  };
  let from = window.low;
  for (const { low, high } of spans) {
    if (low > window.high) break;
    if (high <= from) continue;
    if (low >= from) offer(from, Math.min(low, window.high));
    from = Math.max(from, high);
  }
  offer(from, window.high);
  return best;
}
