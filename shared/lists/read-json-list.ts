import { toPointer } from '../document/json-pointer';
import { parseJson } from '../document/parse-json';
import { positionOf } from '../document/text-position';
import { LIST_FIELDS, LIST_LIMITS } from './list';
import type { ListRead, ListRefusal, ListRemark } from './list-read';
import { headSchema, LIST_VERSION } from './schema';
import { takeEntries } from './take-entries';

/** A list needs three levels; the rest is room for properties of other programs. */
const DEPTH = 20;

/** Reads a list file in JSON. @param text without a byte-order mark */
export function readJsonList(text: string): ListRead {
  const json = parseJson(text, DEPTH);
  if (!json.ok) return refused({ code: 'not-json', ...positionOf(text, json.offset) });
  const { value, repeatedKeys } = json;
  if (!isObject(value) || value['format'] !== 'landskap-list') return refused({ code: 'not-a-list' });
  const { version, entries } = value;
  if (typeof version === 'number' && Number.isInteger(version) && version > LIST_VERSION) return refused({ code: 'newer', version });
  if (Array.isArray(entries) && entries.length > LIST_LIMITS.entries) return refused({ code: 'too-many', max: LIST_LIMITS.entries });
  const head = headSchema.safeParse(value);
  if (!head.success) return refused({ code: 'head-wrong', path: toPointer(head.error.issues[0]?.path.map((step) => (typeof step === 'symbol' ? '' : step)) ?? []) });
  const raws = head.data.entries.map((entry, position) => ({ place: { path: toPointer(['entries', position]) }, value: entry }));
  const taken = takeEntries(raws, ({ place, value: entry }, field) => (isObject(entry) && field in entry && 'path' in place ? { path: `${place.path}${toPointer([field])}` } : place));
  const remarks: ListRemark[] = [...repeatedKeys.map((path) => ({ code: 'key-repeated', path }) as const), ...leftOut(value, Object.keys(headSchema.shape)), ...leftOutOf(head.data.entries)];
  return { ok: true, list: { name: head.data.name.trim(), entries: taken.entries }, problems: taken.problems, remarks };
}

function leftOutOf(entries: readonly unknown[]): readonly ListRemark[] {
  const counts = new Map<string, number>();
  for (const remark of entries.flatMap((entry) => leftOut(entry, LIST_FIELDS))) counts.set(remark.field, (counts.get(remark.field) ?? 0) + 1);
  return [...counts].map(([field, count]) => ({ code: 'field-left-out', field, count }));
}

function leftOut(value: unknown, known: readonly string[]): readonly Extract<ListRemark, { code: 'field-left-out' }>[] {
  if (!isObject(value)) return [];
  return Object.keys(value).flatMap((field) => (known.includes(field) ? [] : [{ code: 'field-left-out', field, count: 1 }]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(refusal: ListRefusal): ListRead {
  return { ok: false, refusal };
}
