import type { Lane } from '../../document/types';
import { rowUnit, type Unit } from './units';

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
/** A lane wider than this wraps; one row with applications may be wider, so that platforms stay beside them. */
const ROW_WIDTH = 1720;
const CONTAINER_ROW_WIDTH = 2240;
/** A lane wraps into no more rows than this before it gets wider, too. */
const MOST_ROWS = 4;

/**
 * Wraps a layer into rows of about equal width. The order runs down each column, so that what stands left in the order
 * stands left on the page; but one long chain (of processes) is read row by row, and short chains stay side by side.
 * @param units in their order from left to right
 * @param chains the number of the chain that a unit belongs to
 */
export function gridOf(lane: Lane, units: readonly Unit[], chains: ReadonlyMap<Unit, number>): Grid {
  if (widthOf(units) <= (lane === 5 ? CONTAINER_ROW_WIDTH : ROW_WIDTH)) return wrapped(lane, units, 1, false);
  const rows = rowCount(widthOf(units) / ROW_WIDTH);
  const groups = chainsOf(units, chains);
  if (groups.some((group) => widthOf(group) > Math.max(ROW_WIDTH, widthOf(units) / rows))) return wrapped(lane, units, rows, true);
  const joined = groups.map((group) => (group.length === 1 && group[0] ? group[0] : rowUnit(group.flatMap(({ frames }) => frames), COLUMN_GAP)));
  return wrapped(lane, joined, Math.min(rows, joined.length), false);
}

/** Beyond a few rows a lane grows in both directions: lines have to pass every row. */
function rowCount(rows: number): number {
  return Math.ceil(Math.min(rows, Math.max(MOST_ROWS, 0.7 * Math.sqrt(rows))));
}

function widthOf(units: readonly Unit[]): number {
  return units.reduce((sum, { width }) => sum + width + COLUMN_GAP, -COLUMN_GAP);
}

function chainsOf(units: readonly Unit[], chains: ReadonlyMap<Unit, number>): readonly (readonly Unit[])[] {
  const groups: Unit[][] = [];
  let last: number | undefined;
  for (const unit of units) {
    const chain = chains.get(unit);
    if (chain !== undefined && chain === last) groups.at(-1)?.push(unit);
    else groups.push([unit]);
    last = chain;
  }
  return groups;
}

function wrapped(lane: Lane, units: readonly Unit[], count: number, reading: boolean): Grid {
  const perRow = Math.ceil(units.length / count);
  const rows = Array.from({ length: count }, (): (Unit | undefined)[] => []);
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
