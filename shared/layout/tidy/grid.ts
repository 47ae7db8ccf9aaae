import type { Lane } from '../../document/types';
import type { Unit } from './units';

/** Units of a layer in rows and columns; a lane that is not too wide has one row. */
export interface Grid {
  readonly lane: Lane;
  readonly rows: readonly (readonly (Unit | undefined)[])[];
  readonly columns: readonly Column[];
}

/** Units that stand above one another; `gap` is the space to the next column. */
export interface Column {
  readonly units: readonly Unit[];
  readonly width: number;
  gap: number;
  /** Centre. */
  x: number;
}

export const COLUMN_GAP = 32;
/** A lane wider than this wraps. */
const ROW_WIDTH = 1720;
/** Lanes wrap into this many rows at most; then they get wider instead. */
const MAX_ROWS = 4;

/**
 * Wraps a layer into rows of about equal width.
 * @param units in their order from left to right
 * @param reading whether the order is read row by row (processes); otherwise it runs down each column, so that what
 *   stands left in the order stands left on the page
 */
export function gridOf(lane: Lane, units: readonly Unit[], reading: boolean): Grid {
  const total = units.reduce((sum, { width }) => sum + width + COLUMN_GAP, -COLUMN_GAP);
  const count = Math.min(MAX_ROWS, Math.max(1, Math.ceil(total / ROW_WIDTH)));
  const perRow = Math.ceil(units.length / count);
  const rows = Array.from({ length: Math.min(count, units.length) }, (): (Unit | undefined)[] => []);
  units.forEach((unit, i) => {
    const row = reading ? Math.floor(i / perRow) : i % count;
    const column = reading ? i % perRow : Math.floor(i / count);
    const list = rows[row];
    if (list) list[column] = unit;
  });
  const columns = Array.from({ length: perRow }, (_, column): Column => {
    const own = rows.flatMap((row) => row[column] ?? []);
    return { units: own, width: Math.max(0, ...own.map(({ width }) => width)), gap: COLUMN_GAP, x: 0 };
  });
  return { lane, rows, columns };
}
