import type { Box } from './geometry';

/** Side of a cell, in px: about a box with the room around it. */
const CELL = 256;
/** What lies in more cells than this stands in none and is looked at every time. */
const MOST_CELLS = 64;
/** Apart by more than there are rows. */
const COLUMN = 2 ** 20;

/** Things found by where their boxes are. */
export class BoxGrid<T> {
  readonly #items: T[] = [];
  readonly #cells = new Map<number, number[]>();
  readonly #large: number[] = [];

  add(box: Box, item: T): void {
    const position = this.#items.length;
    this.#items.push(item);
    const left = Math.floor(box.x / CELL);
    const top = Math.floor(box.y / CELL);
    const right = Math.floor((box.x + box.width) / CELL);
    const bottom = Math.floor((box.y + box.height) / CELL);
    if (!((right - left + 1) * (bottom - top + 1) <= MOST_CELLS)) {
      this.#large.push(position);
      return;
    }
    for (let column = left; column <= right; column++) {
      for (let row = top; row <= bottom; row++) {
        const cell = this.#cells.get(column * COLUMN + row);
        if (cell) cell.push(position);
        else this.#cells.set(column * COLUMN + row, [position]);
      }
    }
  }

  /**
   * What may touch an area.
   * @returns all that does, and some that is only near; each once, in the order of adding
   */
  around(area: Box): readonly T[] {
    const left = Math.floor(area.x / CELL);
    const top = Math.floor(area.y / CELL);
    const right = Math.floor((area.x + area.width) / CELL);
    const bottom = Math.floor((area.y + area.height) / CELL);
    if (!((right - left + 1) * (bottom - top + 1) <= MOST_CELLS)) return [...this.#items];
    const positions = [...this.#large];
    for (let column = left; column <= right; column++) {
      for (let row = top; row <= bottom; row++) {
        const cell = this.#cells.get(column * COLUMN + row);
        if (cell) for (const position of cell) positions.push(position);
      }
    }
    positions.sort((a, b) => a - b);
    const found: T[] = [];
    let last = -1;
    for (const position of positions) {
      if (position !== last) found.push(this.#items[position] as T);
      last = position;
    }
    return found;
  }
}
