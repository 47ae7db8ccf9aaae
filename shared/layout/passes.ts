import type { Gap, Strip } from './strips';
import { LINE_PITCH } from './spacing';

/** What one more jog is worth, in px of detour. */
const JOG = 120;
/** How far inside a gap a line would like to stay. */
const INSET = 16;

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A strip passed through one of its gaps at about this x. */
export interface Pass {
  readonly strip: Strip;
  readonly gap: Gap;
  readonly x: number;
}

/**
 * Chooses the gaps by which a line passes some strips, with few jogs and little detour, and books a place in each.
 * @param strips those to pass, in the line's order
 * @param start range of x in which the line sets out
 * @param end range of x at which it arrives
 */
export function choosePasses(strips: readonly Strip[], start: Range, end: Range): readonly Pass[] {
  if (strips.length === 0) return [];
  const out = nearest(start, middle(end));
  const back = nearest(end, middle(start));
  let best = stay(strips, out, back);
  let bestCost = costOf(best, start, end);
  const offer = (passes: readonly Pass[]): void => {
    const cost = costOf(passes, start, end);
    if (cost < bestCost) {
      best = passes;
      bestCost = cost;
    }
  };
  if (bestCost > 0) offer(stay(strips, back, back));
  if (bestCost > JOG) {
    for (const x of out === back ? [out] : [out, back]) {
      offer(straight(strips, x, 1));
      offer(straight(strips, x, -1));
    }
  }
  for (const { gap } of best) gap.used++;
  return best;
}

/** Keeps its x as long as it can, and moves towards the target where it can't. */
function stay(strips: readonly Strip[], from: number, target: number): readonly Pass[] {
  let x = from;
  return strips.map((strip) => {
    const found = nearestGap(strip, x, target);
    x = found.x;
    return found;
  });
}

/** One x for all strips, searched to one side. */
function straight(strips: readonly Strip[], from: number, direction: 1 | -1): readonly Pass[] {
  let x = from;
  let moved = true;
  const gaps: Gap[] = [];
  for (let round = 0; moved && round < 8; round++) {
    moved = false;
    strips.forEach((strip, i) => {
      const gap = gapTowards(strip, x, direction);
      const fit = settled(gap, x);
      gaps[i] = gap;
      if (fit !== x) {
        x = direction > 0 ? Math.max(x, fit) : Math.min(x, fit);
        moved = true;
      }
    });
  }
  return strips.map((strip, i) => {
    const gap = gaps[i] as Gap;
    return { strip, gap, x: settled(gap, x) };
  });
}

function costOf(passes: readonly Pass[], start: Range, end: Range): number {
  let cost = 0;
  let x = nearest(start, passes[0]?.x ?? 0);
  for (const pass of passes) {
    cost += stepCost(pass.x - x) + crowding(pass.gap);
    x = pass.x;
  }
  return cost + stepCost(nearest(end, x) - x);
}

function stepCost(distance: number): number {
  return distance === 0 ? 0 : Math.abs(distance) + JOG;
}

/** Outside the outermost boxes every further line runs further out. */
function crowding(gap: Gap): number {
  return Number.isFinite(gap.room) ? 0 : gap.used * LINE_PITCH * 0.5;
}

function nearestGap(strip: Strip, x: number, target: number): Pass {
  const right = gapTowards(strip, x, 1);
  const rightX = settled(right, x);
  if (rightX === x) return { strip, gap: right, x };
  const left = gapTowards(strip, x, -1);
  const leftX = settled(left, x);
  const toLeft = Math.abs(leftX - x) + Math.abs(leftX - target);
  const toRight = Math.abs(rightX - x) + Math.abs(rightX - target);
  return toLeft < toRight ? { strip, gap: left, x: leftX } : { strip, gap: right, x: rightX };
}

/** The nearest gap with room that holds `x` or lies on one side of it. The outermost gaps always have room. */
function gapTowards(strip: Strip, x: number, direction: 1 | -1): Gap {
  const { gaps } = strip;
  let low = 0;
  let high = gaps.length - 1;
  while (low < high) {
    const at = (low + high) >> 1;
    if ((gaps[at] as Gap).high < x) low = at + 1;
    else high = at;
  }
  if (direction < 0 && (gaps[low] as Gap).low > x) low--;
  for (let at = low; at >= 0 && at < gaps.length; at += direction) {
    const gap = gaps[at] as Gap;
    if (gap.used < gap.room) return gap;
  }
  return gaps[direction > 0 ? gaps.length - 1 : 0] as Gap;
}

/** `x` moved into the gap, with some distance to its walls where there is room. */
function settled(gap: Gap, x: number): number {
  if (x >= gap.low && x <= gap.high) return x;
  const inset = Math.min(INSET, (gap.high - gap.low) / 2);
  return x < gap.low ? gap.low + inset : gap.high - inset;
}

function middle({ low, high }: Range): number {
  if (!Number.isFinite(low)) return high;
  if (!Number.isFinite(high)) return low;
  return (low + high) / 2;
}

function nearest({ low, high }: Range, x: number): number {
  return Math.min(high, Math.max(low, x));
}
