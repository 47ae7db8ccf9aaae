import type { Box, Point } from './geometry';
import { MIN_PITCH } from './spacing';
import { StateHeap } from './state-heap';

/** Where a search may go, and what is in its way; all in page px. */
export interface Ground {
  readonly area: Box;
  /** Boxes that no line may touch. */
  readonly obstacles: readonly Box[];
  /** Lines that are already there: they may be crossed, but not run along. */
  readonly lines: readonly Box[];
}

/** One end of a searched line. */
export interface MazeEnd {
  readonly box: Box;
  /** How far from a corner of the box a line has to keep. */
  readonly margin: number;
}

/** Distance of the lattice's lines where the area is not too large, and how many points it may have. */
const STEP = 4;
const MOST_POINTS = 160_000;
const BEND_COST = 60;
const CROSSING_COST = 24;
/** How much more what is still to go counts than what has been gone: a little longer line, found much sooner. */
const HASTE = 2;
/** Distance kept from boxes; and the one that is liked better, with what each px closer than that costs more. */
const BOX_ROOM = 4;
const LIKED_ROOM = 12;
const NEAR_COST = 0.8;
/** What each px from the middle of a box's edge costs. */
const OFF_MIDDLE_COST = 0.25;
/** Bit of a point that is nearer to a box than liked. */
const NEAR = 4;
/** Bit of a point at which a level line may arrive; the next one that of upright lines. */
const GOAL = 8;

/** A point just outside a box, in the direction in which a line leaves or enters there. */
interface Door {
  readonly state: number;
  /** The spot on the box's edge. */
  readonly edge: Point;
  readonly price: number;
}

const HORIZONTAL = 0;
const VERTICAL = 1;

/** What searches write on, kept from one to the next: it is large. */
export class MazeMemory {
  readonly open = new StateHeap();
  #blocked = new Uint8Array(0);
  #cost = new Float32Array(0);
  #before = new Int32Array(0);

  blocked(points: number): Uint8Array {
    if (this.#blocked.length < points) this.#blocked = new Uint8Array(points);
    return this.#blocked.subarray(0, points).fill(0);
  }

  /** Costs are infinite; where a state was come to from says something only once it has a cost. */
  states(count: number): { readonly cost: Float32Array; readonly before: Int32Array } {
    if (this.#cost.length < count) {
      this.#cost = new Float32Array(count);
      this.#before = new Int32Array(count);
    }
    return { cost: this.#cost.subarray(0, count).fill(Number.POSITIVE_INFINITY), before: this.#before };
  }
}

/** Orthogonal search on a lattice (A*), for the few lines that no channel or gap can take. */
export class Maze {
  readonly #area: Box;
  readonly #step: number;
  readonly #columns: number;
  readonly #rows: number;
  /** By point: 1 no horizontal line here, 2 no vertical one, 4 near a box; and where a line may arrive. */
  readonly #blocked: Uint8Array;

  readonly #memory: MazeMemory;

  constructor({ area, obstacles, lines }: Ground, memory: MazeMemory) {
    this.#area = area;
    this.#memory = memory;
    this.#step = Math.max(STEP, Math.ceil(Math.sqrt((area.width * area.height) / MOST_POINTS)));
    this.#columns = Math.max(1, Math.floor(area.width / this.#step) + 1);
    this.#rows = Math.max(1, Math.floor(area.height / this.#step) + 1);
    this.#blocked = memory.blocked(this.#columns * this.#rows);
    for (const box of obstacles) {
      this.#block(box, LIKED_ROOM, LIKED_ROOM, NEAR);
      this.#block(box, BOX_ROOM, BOX_ROOM, 3);
    }
    for (const box of lines) {
      // A line bars others of its own direction as near as lines may come, and a little beyond its ends, where they
      // would look like one; across it they are free.
      if (box.height === 0) this.#block(box, BOX_ROOM + this.#step, MIN_PITCH, 1);
      if (box.width === 0) this.#block(box, MIN_PITCH, BOX_ROOM + this.#step, 2);
    }
  }

  /**
   * A line from the edge of one box to the edge of another: short, with few bends and crossings.
   * @param budget how many points may be looked at; what is left of it is given back
   * @returns corners in page px; no points where there is no way or the budget is used up
   */
  find(from: MazeEnd, to: MazeEnd, budget: number): { readonly points: readonly Point[]; readonly left: number } {
    const goals = new Map<number, Door>();
    for (const door of this.#doors(to)) goals.set(door.state, door);
    if (goals.size === 0) return { points: [], left: budget };
    const blocked = this.#blocked;
    for (const state of goals.keys()) blocked[state >> 1] = (blocked[state >> 1] ?? 0) | (GOAL << (state & 1));
    const starts = new Map<number, Point>();
    const { cost, before } = this.#memory.states(2 * blocked.length);
    const { open } = this.#memory;
    open.clear();
    for (const { state, edge, price } of this.#doors(from)) {
      cost[state] = price;
      before[state] = -1;
      starts.set(state, edge);
      open.push(state, price + HASTE * this.#distance(state >> 1, to.box));
    }
    const columns = this.#columns;
    const step = this.#step;
    let left = budget;
    // Written out at length: this runs some hundred thousand times for the first picture of a large drawing.
    for (let state = open.pop(); state >= 0 && left > 0; state = open.pop()) {
      left--;
      const point = state >> 1;
      const direction = state & 1;
      const here = cost[state] ?? 0;
      const bits = blocked[point] ?? 3;
      const goal = (bits & (GOAL << direction)) === 0 ? undefined : goals.get(state);
      if (goal) return { points: this.#trace(state, before, starts, goal.edge), left };
      const column = point % columns;
      const level = direction === HORIZONTAL;
      // The other direction here, then the points before and after in this one.
      for (let way = 0; way < 3; way++) {
        let next = point;
        let heading = direction;
        let reached = here;
        let there = bits;
        if (way === 0) {
          heading = direction ^ 1;
          if ((bits & (1 << heading)) !== 0) continue;
          reached = here + BEND_COST;
        } else {
          if (way === 1) next = level ? (column > 0 ? point - 1 : -1) : point - columns;
          else if (level) next = column + 1 < columns ? point + 1 : -1;
          else next = point + columns < blocked.length ? point + columns : -1;
          if (next < 0) continue;
          there = blocked[next] ?? 3;
          if ((there & (1 << direction)) !== 0) continue;
          reached = here + step * ((there & NEAR) === 0 ? 1 : 1 + NEAR_COST) + ((there & 3) !== 0 && (bits & 3) === 0 ? CROSSING_COST : 0);
        }
        const target = 2 * next + heading;
        const total = (there & (GOAL << heading)) === 0 ? reached : reached + (goals.get(target)?.price ?? 0);
        if (total >= (cost[target] ?? 0)) continue;
        cost[target] = total;
        before[target] = state;
        open.push(target, total + HASTE * this.#distance(next, to.box));
      }
    }
    return { points: [], left };
  }

  #distance(point: number, target: Box): number {
    const column = point % this.#columns;
    const x = this.#area.x + column * this.#step;
    const y = this.#area.y + ((point - column) / this.#columns) * this.#step;
    return Math.max(0, target.x - x, x - target.x - target.width) + Math.max(0, target.y - y, y - target.y - target.height);
  }

  /** Where a line may leave or enter a box. */
  #doors({ box, margin }: MazeEnd): readonly Door[] {
    const doors: Door[] = [];
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const add = (column: number, row: number, direction: number, edge: Point): void => {
      if (column < 0 || row < 0 || column >= this.#columns || row >= this.#rows) return;
      const point = row * this.#columns + column;
      if (((this.#blocked[point] ?? 3) & (1 << direction)) !== 0) return;
      const aside = direction === VERTICAL ? Math.abs(edge.x - middle.x) : Math.abs(edge.y - middle.y);
      doors.push({ state: 2 * point + direction, edge, price: aside * OFF_MIDDLE_COST });
    };
    const marginX = Math.min(margin, box.width / 2 - 1);
    const marginY = Math.min(margin, box.height / 2 - 1);
    const { x, y } = this.#area;
    for (let column = Math.ceil((box.x + marginX - x) / this.#step); x + column * this.#step <= box.x + box.width - marginX; column++) {
      const at = x + column * this.#step;
      add(column, Math.floor((box.y - BOX_ROOM - y) / this.#step), VERTICAL, { x: at, y: box.y });
      add(column, Math.ceil((box.y + box.height + BOX_ROOM - y) / this.#step), VERTICAL, { x: at, y: box.y + box.height });
    }
    for (let row = Math.ceil((box.y + marginY - y) / this.#step); y + row * this.#step <= box.y + box.height - marginY; row++) {
      const at = y + row * this.#step;
      add(Math.floor((box.x - BOX_ROOM - x) / this.#step), row, HORIZONTAL, { x: box.x, y: at });
      add(Math.ceil((box.x + box.width + BOX_ROOM - x) / this.#step), row, HORIZONTAL, { x: box.x + box.width, y: at });
    }
    return doors;
  }

  #trace(end: number, before: Int32Array, starts: ReadonlyMap<number, Point>, goal: Point): readonly Point[] {
    const points = [goal];
    let first = end;
    for (let state = end; state >= 0; state = before[state] ?? -1) {
      points.push(this.#pointOf(state >> 1));
      first = state;
    }
    const edge = starts.get(first);
    if (edge) points.push(edge);
    return points.toReversed();
  }

  #pointOf(point: number): Point {
    const column = point % this.#columns;
    return { x: this.#area.x + column * this.#step, y: this.#area.y + ((point - column) / this.#columns) * this.#step };
  }

  #block(box: Box, roomX: number, roomY: number, bits: number): void {
    const { x, y } = this.#area;
    const fromColumn = Math.max(0, Math.floor((box.x - roomX - x) / this.#step) + 1);
    const toColumn = Math.min(this.#columns - 1, Math.ceil((box.x + box.width + roomX - x) / this.#step) - 1);
    const fromRow = Math.max(0, Math.floor((box.y - roomY - y) / this.#step) + 1);
    const toRow = Math.min(this.#rows - 1, Math.ceil((box.y + box.height + roomY - y) / this.#step) - 1);
    const blocked = this.#blocked;
    for (let row = fromRow; row <= toRow; row++) {
      const last = row * this.#columns + toColumn;
      for (let point = row * this.#columns + fromColumn; point <= last; point++) blocked[point] = (blocked[point] ?? 0) | bits;
    }
  }
}
