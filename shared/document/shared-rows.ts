import { evenText } from '../search/search-words';
import { jsonEqual } from './json-equal';

/** A row of a list: a text (an agency), or a thing with a name (hardware, software, a data item). */
export type ListRow = string | { readonly name?: string };

/** Where one row stands: the list's number, and its position in that list. A list that lacks the row is not in it. */
export type RowPlaces = ReadonlyMap<number, number>;

/** Several lists, and which of their rows are the same one. Every row of every list has its place in exactly one entry. */
export interface SharedRows<Row extends ListRow> {
  readonly lists: readonly (readonly Row[])[];
  /** The rows that all lists have, in the order of the first list; behind them those that only some have, the most frequent first. */
  readonly rows: readonly RowPlaces[];
}

/**
 * Finds which rows of several lists are the same one: those that say the same, else those of the same name, in the order in
 * which they stand. What all lists have comes first. Case, accents and white space make no other name.
 * @param lists at least one
 */
export function sharedRows<Row extends ListRow>(lists: readonly (readonly Row[])[]): SharedRows<Row> {
  const whole = lists.map((list) => list.map(canonical));
  const names = lists.map((list) => list.map((row) => evenText(rowName(row))));
  const taken = lists.map(() => new Set<number>());
  const rows: RowPlaces[] = [];
  const take = (keys: readonly (readonly string[])[], least: number): void => {
    for (const places of groups(keys, taken)) {
      if (places.size < least) continue;
      for (const [list, position] of places) taken[list]?.add(position);
      rows.push(places);
    }
  };
  take(whole, lists.length);
  take(names, lists.length);
  take(whole, 2);
  take(names, 1);
  return { lists, rows: inOrder(rows, lists.length) };
}

/** The rows with the same key, the first of each list together, then the second of each. */
function groups(keys: readonly (readonly string[])[], taken: readonly ReadonlySet<number>[]): Iterable<RowPlaces> {
  const found = new Map<string, Map<number, number>>();
  for (const [list, ofRows] of keys.entries()) {
    const times = new Map<string, number>();
    for (const [position, key] of ofRows.entries()) {
      if (taken[list]?.has(position) === true) continue;
      const time = times.get(key) ?? 0;
      times.set(key, time + 1);
      const group = `${time} ${key}`;
      const places = found.get(group) ?? new Map<number, number>();
      found.set(group, places.set(list, position));
    }
  }
  return found.values();
}

/** The rows in the order of {@link SharedRows.rows}. */
export function inOrder(rows: readonly RowPlaces[], lists: number): readonly RowPlaces[] {
  const common = rows.filter(({ size }) => size === lists).toSorted((a, b) => (a.get(0) ?? 0) - (b.get(0) ?? 0));
  return [...common, ...rows.filter(({ size }) => size < lists).toSorted((a, b) => b.size - a.size)];
}

/** How many of the rows all lists have; they stand first. */
export function commonCount({ lists, rows }: SharedRows<ListRow>): number {
  return rows.filter(({ size }) => size === lists.length).length;
}

/** The rows that all lists have, as the lists agree on them. */
export function commonRows<Row extends ListRow>(shared: SharedRows<Row>): readonly AgreedRow<Row>[] {
  return shared.rows.slice(0, commonCount(shared)).map((places) => agreedRow(shared, places));
}

/** What a row is called; blank where it has no name. */
export function rowName(row: ListRow): string {
  return (typeof row === 'string' ? row : row.name) ?? '';
}

/** A row as the lists that have it agree on it, and the properties on which they don't. */
export interface AgreedRow<Row extends ListRow> {
  readonly row: Row;
  readonly differing: ReadonlySet<string>;
}

/** What the lists say of one of their rows. Of a name that they write differently, the first one's is kept. */
export function agreedRow<Row extends ListRow>({ lists }: SharedRows<Row>, places: RowPlaces): AgreedRow<Row> {
  const [first, ...others] = [...places].flatMap(([list, position]) => lists[list]?.[position] ?? []);
  if (first === undefined) throw new RangeError('no list has the row');
  if (typeof first === 'string') return { row: first, differing: new Set() };
  const kept = { ...first } as Record<string, unknown>;
  const differing = new Set<string>();
  for (const other of others as readonly Readonly<Record<string, unknown>>[]) {
    for (const key of new Set([...Object.keys(first), ...Object.keys(other)])) {
      if (key !== 'name' && !jsonEqual((first as Readonly<Record<string, unknown>>)[key], other[key])) {
        differing.add(key);
        delete kept[key];
      }
    }
  }
  return { row: kept as Row, differing };
}

/** A text that two JSON values share where they say the same, whatever the order of their keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
