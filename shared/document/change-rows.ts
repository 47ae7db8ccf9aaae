import { evenText } from '../search/search-words';
import { agreedRow, commonCount, inOrder, type ListRow, type RowPlaces, type SharedRows } from './shared-rows';

/** A change of several lists at once. A row is named by its position in {@link SharedRows.rows}. */
export type RowsChange<Row extends ListRow> =
  /** New rows for every list: behind a row that all have, or at each list's end. */
  | { readonly act: 'add'; readonly added: readonly Row[]; readonly behind?: number }
  /** Other properties of a row, in every list that has it; one that is undefined is taken away. */
  | { readonly act: 'set'; readonly row: number; readonly properties: Partial<Exclude<Row, string>> }
  /** The row for every list that lacks it, with what the others agree on. */
  | { readonly act: 'give'; readonly row: number }
  | { readonly act: 'remove'; readonly row: number }
  /** The row before or behind its neighbour, where all have both; every other row keeps its place. */
  | { readonly act: 'move'; readonly row: number; readonly by: 1 | -1 };

/**
 * The lists after a change. What was the same row stays the same one, whatever it is called now. A list in which nothing
 * changes is the same list.
 * @returns the same lists and rows where there is no such row, or nowhere to move it
 */
export function changeRows<Row extends ListRow>(shared: SharedRows<Row>, change: RowsChange<Row>): SharedRows<Row> {
  switch (change.act) {
    case 'add':
      return addRows(shared, change.added, change.behind);
    case 'set':
      return setRow(shared, change.row, change.properties);
    case 'give':
      return giveRow(shared, change.row);
    case 'remove':
      return removeRow(shared, change.row);
    default:
      return moveRow(shared, change.row, change.by);
  }
}

/**
 * Lists of texts that all have some texts: what only some have is given to the others, what none has goes to each list's end.
 * @param texts what has only white space is left out
 */
export function withTexts(shared: SharedRows<string>, texts: readonly string[]): SharedRows<string> {
  return texts.reduce((now, text) => {
    const key = evenText(text);
    if (key === '') return now;
    const row = now.rows.findIndex((places) => evenText(agreedRow(now, places).row) === key);
    return changeRows(now, row === -1 ? { act: 'add', added: [text.trim()] } : { act: 'give', row });
  }, shared);
}

/** Where a row stands after a change that took no row away, or brought it to more lists. */
export function rowAfter(before: SharedRows<ListRow>, row: number, after: SharedRows<ListRow>): number {
  const [list, position] = [...(before.rows[row] ?? [])][0] ?? [];
  return list === undefined ? -1 : after.rows.findIndex((places) => places.get(list) === position);
}

function addRows<Row extends ListRow>(shared: SharedRows<Row>, added: readonly Row[], behind: number | undefined): SharedRows<Row> {
  const { lists, rows } = shared;
  const after = behind === undefined ? undefined : rows[behind];
  if (added.length === 0 || (behind !== undefined && after?.size !== lists.length)) return shared;
  const starts = lists.map((list, at) => (after ? (after.get(at) ?? 0) + 1 : list.length));
  const moved = rows.map((places) => mapped(places, (position, list) => (position < (starts[list] ?? 0) ? position : position + added.length)));
  const fresh = added.map((_, at): RowPlaces => new Map(starts.map((start, list) => [list, start + at])));
  return ordered(
    lists.map((list, at) => list.toSpliced(starts[at] ?? list.length, 0, ...added)),
    [...moved, ...fresh],
  );
}

function setRow<Row extends ListRow>(shared: SharedRows<Row>, row: number, properties: object): SharedRows<Row> {
  const places = shared.rows[row];
  if (!places) return shared;
  const set = (old: Row): Row => (typeof old === 'string' ? old : (Object.fromEntries(Object.entries({ ...(old as object), ...properties }).filter(([, value]) => value !== undefined)) as unknown as Row));
  return { lists: inLists(shared.lists, places, (list, position) => list.map((old, at) => (at === position ? set(old) : old))), rows: shared.rows };
}

function giveRow<Row extends ListRow>(shared: SharedRows<Row>, row: number): SharedRows<Row> {
  const { lists, rows } = shared;
  const places = rows[row];
  if (!places || places.size === lists.length) return shared;
  const given = agreedRow(shared, places).row;
  return ordered(
    lists.map((list, at) => (places.has(at) ? list : [...list, given])),
    rows.with(row, new Map(lists.map((list, at) => [at, places.get(at) ?? list.length]))),
  );
}

function removeRow<Row extends ListRow>({ lists, rows }: SharedRows<Row>, row: number): SharedRows<Row> {
  const gone = rows[row];
  if (!gone) return { lists, rows };
  return ordered(
    inLists(lists, gone, (list, position) => list.toSpliced(position, 1)),
    rows.toSpliced(row, 1).map((places) => mapped(places, (position, list) => (position > (gone.get(list) ?? Number.POSITIVE_INFINITY) ? position - 1 : position))),
  );
}

function moveRow<Row extends ListRow>(shared: SharedRows<Row>, row: number, by: 1 | -1): SharedRows<Row> {
  const { lists, rows } = shared;
  const [places, neighbour] = [rows[row], rows[row + by]];
  if (!places || !neighbour || Math.max(row, row + by) >= commonCount(shared)) return shared;
  // Where a list has the two the other way round already, they stay.
  const swaps = (list: number): boolean => Math.sign((neighbour.get(list) ?? 0) - (places.get(list) ?? 0)) === by;
  const swapped = (own: RowPlaces, other: RowPlaces): RowPlaces => mapped(own, (position, list) => (swaps(list) ? (other.get(list) ?? position) : position));
  return ordered(
    inLists(lists, places, (list, position, at) => {
      const to = neighbour.get(at) ?? position;
      return swaps(at) ? list.with(position, list[to] as Row).with(to, list[position] as Row) : list;
    }),
    rows.with(row, swapped(places, neighbour)).with(row + by, swapped(neighbour, places)),
  );
}

/** The lists, changed where they have a row. */
function inLists<Row>(lists: readonly (readonly Row[])[], places: RowPlaces, change: (list: readonly Row[], position: number, at: number) => readonly Row[]): readonly (readonly Row[])[] {
  return lists.map((list, at) => {
    const position = places.get(at);
    return position === undefined ? list : change(list, position, at);
  });
}

function mapped(places: RowPlaces, change: (position: number, list: number) => number): RowPlaces {
  return new Map([...places].map(([list, position]) => [list, change(position, list)]));
}

function ordered<Row extends ListRow>(lists: readonly (readonly Row[])[], rows: readonly RowPlaces[]): SharedRows<Row> {
  return { lists, rows: inOrder(rows, lists.length) };
}
