import { jsonEqual } from '../document/json-equal';
import { jsonText, objectOf } from '../interchange/carried';
import type { PropertyColumn } from './columns';
import { cellText, type Cell } from './values';

type Properties = Readonly<Record<string, unknown>>;

/** What a row's cells say. */
export function readCells(columns: readonly PropertyColumn[], cellOf: (column: PropertyColumn) => Cell): Properties {
  const read = columns.map(({ property, ...column }) => [property, column.codec.read(cellOf({ property, ...column }))] as const);
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}

/**
 * What a row's cells can't say: properties without a column, and values that would come back as others (a blank text, a
 * character that no cell holds). Each is kept with what the cells say now, so that a cell edited since counts and not this.
 * @returns a text for the row's last cell; undefined where the cells say it all
 */
export function restOf(original: Properties, read: Properties): string | undefined {
  const keys = new Set([...Object.keys(original), ...Object.keys(read)]);
  const rest = Array.from(keys).filter((key) => own(original, key) !== undefined && !jsonEqual(own(original, key), own(read, key)));
  if (rest.length === 0) return undefined;
  const text = jsonText(Object.fromEntries(rest.map((key) => [key, [own(read, key) ?? null, original[key]]])));
  return cellText(text) === text ? text : undefined;
}

/** What the cells say, with what only the row's last cell can say. */
export function withRest(read: Properties, rest: Cell): Properties {
  const saved = typeof rest === 'string' && rest.startsWith('{') ? (objectOf(rest) ?? {}) : {};
  const kept = Object.entries(saved).flatMap(([key, pair]) => {
    if (!Array.isArray(pair) || pair.length !== 2) return [];
    const [then, original] = pair as readonly unknown[];
    return jsonEqual(own(read, key) ?? null, then) ? [[key, original] as const] : [];
  });
  return { ...read, ...Object.fromEntries(kept) };
}

/** A property by whatever name: `toString` is one only where somebody has written it. */
function own(value: Properties, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
