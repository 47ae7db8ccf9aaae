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
  if (strips.length === 0) return NONE;
  const out = nearest(start, middle(end));
  const back = nearest(end, middle(start));
  const best = new Course(strips.length);
  const other = new Course(strips.length);
  best.stay(strips, out, back);
  let least = best.cost(start, end);
  const offer = (): void => {
    const cost = other.cost(start, end);
    if (cost >= least) return;
    least = cost;
    best.copy(other);
  };
  if (least > 0 && back !== out) {
    other.stay(strips, back, back);
    offer();
  }
  // One jog can't be bettered by much; more may be saved by going straight further aside.
  if (least > JOG) {
    for (const x of out === back ? [out] : [out, back]) {
      other.straight(strips, x, 1);
      offer();
      other.straight(strips, x, -1);
      offer();
    }
  }
  return strips.map((strip, i) => {
    const gap = best.gapAt(i);
    gap.used++;
    return { strip, gap, x: best.xs[i] ?? 0 };
  });
}

const NONE: readonly Pass[] = [];

/** A way through some strips: a gap and an x for each. */
class Course {
  readonly xs: number[];
  readonly #gaps: (Gap | undefined)[];

  constructor(length: number) {
    this.xs = Array.from({ length }, () => 0);
    this.#gaps = Array.from({ length });
  }

  gapAt(i: number): Gap {
    return this.#gaps[i] as Gap;
  }

  copy(other: Course): void {
    for (let i = 0; i < this.xs.length; i++) {
      this.xs[i] = other.xs[i] ?? 0;
      this.#gaps[i] = other.#gaps[i];
    }
  }

  /** Keeps its x as long as it can, and moves towards the target where it can't. */
  stay(strips: readonly Strip[], from: number, target: number): void {
    let x = from;
    for (let i = 0; i < strips.length; i++) {
      const gap = nearestGap(strips[i] as Strip, x, target);
      x = settled(gap, x);
      this.#gaps[i] = gap;
      this.xs[i] = x;
    }
  }

  /** One x for all strips, searched to one side. */
  straight(strips: readonly Strip[], from: number, direction: 1 | -1): void {
    let x = from;
    for (let round = 0, moved = true; moved && round < 8; round++) {
      moved = false;
      for (let i = 0; i < strips.length; i++) {
        const gap = gapTowards(strips[i] as Strip, x, direction);
        const fit = settled(gap, x);
        this.#gaps[i] = gap;
        if (fit === x) continue;
        x = direction > 0 ? Math.max(x, fit) : Math.min(x, fit);
        moved = true;
      }
    }
    for (let i = 0; i < strips.length; i++) this.xs[i] = settled(this.gapAt(i), x);
  }

  /** Px of detour, with its jogs. */
  cost(start: Range, end: Range): number {
    let cost = 0;
    let x = nearest(start, this.xs[0] ?? 0);
    for (let i = 0; i < this.xs.length; i++) {
      const next = this.xs[i] ?? 0;
      cost += stepCost(next - x) + crowding(this.gapAt(i));
      x = next;
    }
    return cost + stepCost(nearest(end, x) - x);
  }
}

function stepCost(distance: number): number {
  return distance === 0 ? 0 : Math.abs(distance) + JOG;
}

/** Outside the outermost boxes every further line runs further out. */
function crowding(gap: Gap): number {
  return Number.isFinite(gap.room) ? 0 : gap.used * LINE_PITCH * 0.5;
}

function nearestGap(strip: Strip, x: number, target: number): Gap {
  const right = gapTowards(strip, x, 1);
  const rightX = settled(right, x);
  if (rightX === x) return right;
  const left = gapTowards(strip, x, -1);
  const leftX = settled(left, x);
  const toLeft = Math.abs(leftX - x) + Math.abs(leftX - target);
  const toRight = Math.abs(rightX - x) + Math.abs(rightX - target);
  return toLeft < toRight ? left : right;
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
