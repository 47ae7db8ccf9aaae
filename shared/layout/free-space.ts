import type { Box, Point, Size } from './geometry';
import { GRID } from './spacing';

/** How far a new box keeps from those around it, in px. */
export interface Distance {
  readonly beside: number;
  readonly above: number;
}

/** Moving a box to another row costs more than moving it along its own. */
const ROW_COST = 1.5;

interface Span {
  readonly low: number;
  readonly high: number;
}

/** What is taken in one lane, and where there is still room; all px relative to the lane's content. */
export class FreeSpace {
  readonly #taken: Box[];
  readonly #distance: Distance;

  constructor(taken: Iterable<Box>, distance: Distance) {
    this.#taken = [...taken];
    this.#distance = distance;
  }

  add(box: Box): void {
    this.#taken.push(box);
  }

  /** Whether a box keeps its distance from all others. */
  isFree(box: Box): boolean {
    return this.#taken.every((other) => {
      const { low, high } = this.#blockedX(other, box);
      const rows = this.#blockedY(other, box);
      return box.x <= low || box.x >= high || box.y <= rows.low || box.y >= rows.high;
    });
  }

  /**
   * The nearest place on the grid for a box of some size, never left of or above the content's corner.
   * @param near where its top-left corner would like to be
   */
  nearest(size: Size, near: Point): Point {
    const want = { x: Math.max(0, snap(near.x)), y: Math.max(0, snap(near.y)) };
    // The place goes last: what has a size may be a box that stands somewhere else.
    if (this.isFree({ ...size, ...want })) return want;
    const columns = new Set([want.x, 0]);
    for (const other of this.#taken) {
      const { low, high } = this.#blockedX(other, size);
      if (low >= 0) columns.add(snapDown(low));
      if (high >= 0) columns.add(snapUp(high));
    }
    let best: Point | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const x of [...columns].toSorted((a, b) => Math.abs(a - want.x) - Math.abs(b - want.x) || b - a)) {
      const aside = Math.abs(x - want.x);
      if (aside >= least) break;
      const y = this.#nearestRow(size, x, want.y);
      const cost = aside + ROW_COST * Math.abs(y - want.y);
      if (cost < least) {
        least = cost;
        best = { x, y };
      }
    }
    return best ?? want;
  }

  /** The nearest free y in a column. */
  #nearestRow(size: Size, x: number, want: number): number {
    const blocked: Span[] = [];
    for (const other of this.#taken) {
      const { low, high } = this.#blockedX(other, size);
      if (x > low && x < high) blocked.push(this.#blockedY(other, size));
    }
    blocked.sort((a, b) => a.low - b.low);
    let best = Number.POSITIVE_INFINITY;
    let from = 0;
    const offer = (low: number, high: number): void => {
      const first = snapUp(low);
      const last = Number.isFinite(high) ? snapDown(high) : high;
      if (last < first) return;
      const y = Math.min(last, Math.max(first, want));
      if (Math.abs(y - want) < Math.abs(best - want)) best = y;
    };
    for (const { low, high } of blocked) {
      if (low >= from) offer(from, low);
      from = Math.max(from, high);
    }
    offer(from, Number.POSITIVE_INFINITY);
    return best;
  }

  /** Left edges at which a box would come too near another. */
  #blockedX(other: Box, size: Size): Span {
    return { low: other.x - size.width - this.#distance.beside, high: other.x + other.width + this.#distance.beside };
  }

  #blockedY(other: Box, size: Size): Span {
    return { low: other.y - size.height - this.#distance.above, high: other.y + other.height + this.#distance.above };
  }
}

function snap(value: number): number {
  return Number.isFinite(value) ? Math.round(value / GRID) * GRID : 0;
}

function snapUp(value: number): number {
  return Math.ceil(value / GRID) * GRID;
}

function snapDown(value: number): number {
  return Math.floor(value / GRID) * GRID;
}
