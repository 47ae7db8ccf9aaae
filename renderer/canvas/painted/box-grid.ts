import type { Box, Point } from '../../../shared/layout/geometry';

/** Px of the drawing; about an element with its gap. */
const CELL = 320;

/**
 * Finds what lies in a rectangle without looking at everything: boxes sorted into the cells of a coarse grid.
 * Values come back in the order in which they were added, each once.
 */
export class BoxGrid<T> {
  readonly #cells = new Map<number, number[]>();
  readonly #entries: { readonly value: T; readonly box: Box }[] = [];

  /** @param boxes what a value covers; a long line says it stretch by stretch */
  add(value: T, ...boxes: readonly Box[]): void {
    for (const box of boxes) {
      const number = this.#entries.push({ value, box }) - 1;
      for (const cell of cellsOf(box)) {
        const held = this.#cells.get(cell);
        if (held) held.push(number);
        else this.#cells.set(cell, [number]);
      }
    }
  }

  /** Everything that touches a rectangle, in the order of adding. */
  within(area: Box): T[] {
    const numbers = new Set<number>();
    for (const cell of cellsOf(area)) for (const number of this.#cells.get(cell) ?? []) numbers.add(number);
    const found = new Set<T>();
    for (const number of [...numbers].toSorted((a, b) => a - b)) {
      const entry = this.#entries[number];
      if (entry && touch(entry.box, area)) found.add(entry.value);
    }
    return [...found];
  }

  /** Everything at a point, in the order of adding. */
  at({ x, y }: Point): T[] {
    return this.within({ x, y, width: 0, height: 0 });
  }
}

/** Whether two rectangles have a point in common; edges count. */
export function touch(a: Box, b: Box): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}

/** Numbers of cells; far-off cells may share one, which costs a look and no more. */
function* cellsOf({ x, y, width, height }: Box): Generator<number> {
  const right = Math.floor((x + width) / CELL);
  const bottom = Math.floor((y + height) / CELL);
  for (let column = Math.floor(x / CELL); column <= right; column++) {
    for (let row = Math.floor(y / CELL); row <= bottom; row++) yield column * 8192 + row;
  }
}
