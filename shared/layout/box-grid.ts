import type { Box } from './geometry';

/** Side of a cell, in px: about a box with the room around it. */
const CELL = 256;
/** What lies in more cells than this stands in none and is looked at every time. */
const MOST_CELLS = 64;

/** Boxes with something each, found by where they are. */
export class BoxGrid<T> {
  readonly #items: { readonly box: Box; readonly item: T }[] = [];
  readonly #cells = new Map<number, number[]>();
  readonly #large: number[] = [];

  add(box: Box, item: T): void {
    const position = this.#items.length;
    this.#items.push({ box, item });
    const keys = cellsOf(box);
    if (!keys) this.#large.push(position);
    for (const key of keys ?? []) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(position);
      else this.#cells.set(key, [position]);
    }
  }

  /**
   * What may touch an area.
   * @returns all that does, and some that is only near; each once, in the order of adding
   */
  around(area: Box): readonly T[] {
    const keys = cellsOf(area);
    if (!keys) return this.#items.map(({ item }) => item);
    const positions = new Set(this.#large);
    for (const key of keys) for (const position of this.#cells.get(key) ?? []) positions.add(position);
    return [...positions].toSorted((a, b) => a - b).map((position) => (this.#items[position] as { readonly item: T }).item);
  }
}

/** The cells that a box lies in; undefined where they are too many to count. */
function cellsOf({ x, y, width, height }: Box): readonly number[] | undefined {
  const left = Math.floor(x / CELL);
  const top = Math.floor(y / CELL);
  const columns = Math.floor((x + width) / CELL) - left + 1;
  const rows = Math.floor((y + height) / CELL) - top + 1;
  if (!(columns * rows <= MOST_CELLS)) return undefined;
  const cells: number[] = [];
  for (let column = left; column < left + columns; column++) for (let row = top; row < top + rows; row++) cells.push(column * 2 ** 20 + row);
  return cells;
}
