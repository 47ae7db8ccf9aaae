import { LINE_PITCH } from './spacing';
import { distancesOf, DISTANCES, edgesAt, halfAt, type Upright } from './upright';

/** No label that is crowded is wider than twice this. */
const MOST_REACH = 240;

/**
 * Looks for an x anywhere in their range for lines that did not fit in their order.
 * @param crowded lines that may stand on top of others
 * @param all every line, those included
 * @returns those for which there is no room at all
 */
export function refit(crowded: readonly Upright[], all: readonly Upright[], places: number): readonly Upright[] {
  if (crowded.length === 0) return [];
  const inPlace = neighboursOf(crowded, all, places);
  return crowded.filter((line) => {
    line.closeness = DISTANCES.length - 1;
    const x = nearestFree(line, forbidden(line, inPlace));
    if (x === undefined) return true;
    line.x = x;
    return false;
  });
}

/** For each place that a crowded line reaches: all lines there. */
function neighboursOf(crowded: readonly Upright[], all: readonly Upright[], places: number): readonly (readonly Upright[])[] {
  const lists = Array.from({ length: places }, (): Upright[] => []);
  const asked = new Uint8Array(places);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const line of crowded) {
    asked.fill(1, line.from, line.to + 1);
    low = Math.min(low, line.low);
    high = Math.max(high, line.high);
  }
  for (const line of all) {
    const reach = line.labelHalf + MOST_REACH;
    if (line.x + reach < low || line.x - reach > high) continue;
    for (let place = line.from; place <= line.to; place++) if (asked[place] === 1) lists[place]?.push(line);
  }
  return lists;
}

interface Span {
  readonly low: number;
  readonly high: number;
}

/** Where it would come too near another line. */
function forbidden(line: Upright, inPlace: readonly (readonly Upright[])[]): readonly Span[] {
  const spans: Span[] = [];
  const reach = line.labelHalf + LINE_PITCH;
  for (let place = line.from; place <= line.to; place++) {
    const edges = edgesAt(line, place);
    for (const other of inPlace[place] ?? []) {
      if (other.x + other.labelHalf + reach < line.low || other.x - other.labelHalf - reach > line.high || other === line) continue;
      const theirs = edgesAt(other, place);
      let distance = 0;
      for (let edge = 0; edge < 2; edge++) {
        const bit = edge + 1;
        if ((edges & theirs & bit) !== 0) distance = Math.max(distance, Math.min(halfAt(other, place, edge), closest(other, place, edge)) + halfAt(line, place, edge));
      }
      if ((edges & theirs) === 0 && other.link !== line.link) distance = Math.min(distancesOf(other).opposite, distancesOf(line).opposite);
      if (distance > 0) spans.push({ low: other.x - distance, high: other.x + distance });
    }
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
