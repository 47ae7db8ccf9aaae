import { findEntry, listEntries, type CatalogueEntry, type CatalogueList } from '../catalogue/catalogue';
import { evenText } from '../search/search-words';
import type { ElementKind, Hardware, Speed } from '../document/types';
import { LANGS, type Bilingual, type Lang } from '../messages/lang';
import { ELEMENT_LISTS, HOLDING_LISTS } from '../rules/terms/catalogue-properties';
import { quoted, splitList, unquoted } from './notation';
import type { OutlineProperty } from './words';

/** A value that was read, or what was expected in its place. */
export type ReadValue = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly expected: Expected };

/** What a property expects: an entry of a list, or one of a few words. */
export type Expected = { readonly lists: readonly CatalogueList[] } | { readonly words: readonly string[] };

type Item = Readonly<Record<string, unknown>>;

const CHOICES: Readonly<Partial<Record<OutlineProperty, Readonly<Record<string, Bilingual>>>>> = {
  mode: { online: { ms: 'dalam talian', en: 'online' }, manual: { ms: 'manual', en: 'manual' } },
  scope: { internal: { ms: 'dalaman', en: 'internal' }, external: { ms: 'luaran', en: 'external' } },
};
const UNITS = ['Kbps', 'Mbps', 'Gbps'];

/** The guide's lists that a property's value comes from. */
export function listsFor(property: OutlineProperty, kind: ElementKind | undefined): readonly CatalogueList[] {
  if (property === 'method') return ['method'];
  return ELEMENT_LISTS[kind ?? 'note']?.find(([own]) => own === property)?.[1] ?? [];
}

/** The text of a value in the outline. What the outline can't say of it is left out. */
export function writeValue(property: OutlineProperty, kind: ElementKind | undefined, value: unknown, lang: Lang): string {
  const choice = typeof value === 'string' ? CHOICES[property]?.[value] : undefined;
  if (choice) return choice[lang];
  if (property === 'speed') {
    const { value: amount, unit } = value as Speed;
    return quoted(`${amount ?? ''} ${unit ?? ''}`.trim());
  }
  if (Array.isArray(value)) return value.map((item) => writeItem(property, item as string | Item, lang)).join(', ');
  if (typeof value !== 'string') return quoted(String(value));
  return listsFor(property, kind).length > 0 ? quoted(entryText(value, listsFor(property, kind), lang)) : quoted(value);
}

function writeItem(property: OutlineProperty, item: string | Item, lang: Lang): string {
  if (typeof item === 'string') return itemName(item);
  if (property === 'hardware') {
    const { quantity } = item as Hardware;
    return [quantity === undefined ? '' : `${quantity} x `, itemName(item['name']), inBrackets([item['specification']], quoted)].join('');
  }
  if (property === 'software') return `${itemName(item['name'])}${inBrackets([item['version']], quoted)}`;
  const entries = [
    [item['classification'], ['classification']],
    [item['holding'], HOLDING_LISTS],
  ] as const;
  return `${itemName(item['name'])}${inBrackets(entries.map(([id, lists]) => (typeof id === 'string' ? entryText(id, lists, lang) : undefined)), (text) => quoted(text, /[()]/))}`;
}

function itemName(name: unknown): string {
  return quoted(typeof name === 'string' ? name : '', /[()]|^\d+\s*[x×]\s/);
}

function inBrackets(parts: readonly unknown[], write: (text: string) => string): string {
  const texts = parts.filter((part): part is string => typeof part === 'string');
  return texts.length === 0 ? '' : ` (${texts.map((text) => write(text)).join(', ')})`;
}

/** An entry's name where it is read back as the same entry, else its id. */
function entryText(id: string, lists: readonly CatalogueList[], lang: Lang): string {
  const entry = findEntry(id);
  const name = entry && (entry.code ?? entry[lang]);
  return name !== undefined && entryNamed(name, lists)?.id === id ? name : id;
}

/** The entry of some lists with a name in either language, a code, another spelling or an id. */
export function entryNamed(text: string, lists: readonly CatalogueList[]): CatalogueEntry | undefined {
  const typed = evenText(text);
  const entries = lists.flatMap(listEntries);
  return entries.find(({ id }) => id === text.trim()) ?? entries.find((entry) => namesOf(entry).includes(typed));
}

const names = new Map<string, readonly string[]>();

function namesOf(entry: CatalogueEntry): readonly string[] {
  const known = names.get(entry.id) ?? [entry.ms, entry.en, entry.code ?? '', ...entry.also].filter((name) => name !== '').map(evenText);
  names.set(entry.id, known);
  return known;
}

/**
 * Reads the text of a value.
 * @param before the value that stands now: items that stay the same keep what the outline can't say of them
 */
export function readValue(property: OutlineProperty, kind: ElementKind | undefined, text: string, before: unknown, lang: Lang): ReadValue {
  const choices = CHOICES[property];
  if (choices) {
    const typed = evenText(unquoted(text));
    const found = Object.entries(choices).find(([id, words]) => id === typed || LANGS.some((each) => words[each] === typed));
    return found ? ok(found[0]) : { ok: false, expected: { words: Object.values(choices).map((words) => words[lang]) } };
  }
  const lists = listsFor(property, kind);
  if (lists.length > 0) {
    const entry = entryNamed(unquoted(text), lists);
    return entry ? ok(entry.id) : { ok: false, expected: { lists } };
  }
  if (property === 'speed') return readSpeed(unquoted(text));
  if (property === 'lane') return /^\s*[1-7]\s*$/.test(text) ? ok(Number(text)) : { ok: false, expected: { words: ['1', '2', '3', '4', '5', '6', '7'] } };
  if (property === 'agencies') return ok(splitList(text).map(unquoted));
  if (ITEM_PROPERTIES.has(property)) return ok(readItems(property, text, before, lang));
  return ok(unquoted(text));
}

const ITEM_PROPERTIES: ReadonlySet<OutlineProperty> = new Set(['collects', 'hardware', 'software', 'data']);

function ok(value: unknown): ReadValue {
  return { ok: true, value };
}

function readSpeed(text: string): ReadValue {
  const [, amount, unit = 'Mbps'] = /^(\d+(?:[.,]\d+)?)\s*([a-z]*)$/i.exec(text.trim()) ?? [];
  const known = UNITS.find((each) => each.toLowerCase() === (unit === '' ? 'mbps' : unit).toLowerCase());
  return amount === undefined || known === undefined ? { ok: false, expected: { words: ['100 Mbps', '1 Gbps'] } } : ok({ value: Number(amount.replace(',', '.')), unit: known });
}

function readItems(property: OutlineProperty, text: string, before: unknown, lang: Lang): readonly unknown[] {
  const standing = new Map((Array.isArray(before) ? (before as readonly Item[]) : []).map((item) => [writeItem(property, item, lang), item]));
  return splitList(text).map((part) => standing.get(part) ?? readItem(property, part));
}

function readItem(property: OutlineProperty, part: string): Item {
  const [, count, rest = part] = property === 'hardware' ? (/^(\d+)\s*[x×]\s+(.*)$/u.exec(part) ?? []) : [];
  const [, name = rest, inner] = /^("(?:[^"\\]|\\.)*"|.*?)\s*\(([^()]*)\)$/u.exec(rest) ?? [];
  const quantity = count === undefined ? {} : { quantity: Number(count) };
  if (inner === undefined) return { name: unquoted(rest), ...quantity };
  if (property === 'hardware') return { name: unquoted(name), ...quantity, specification: unquoted(inner) };
  if (property === 'software') return { name: unquoted(name), version: unquoted(inner) };
  const entries = splitList(inner).map((each) => entryNamed(unquoted(each), property === 'data' ? ['classification', ...HOLDING_LISTS] : HOLDING_LISTS));
  // A bracket that names nothing of the guide belongs to the name: "Resume (CV)".
  if (entries.length === 0 || entries.some((entry) => entry === undefined)) return { name: unquoted(rest) };
  return { name: unquoted(name), ...Object.fromEntries(entries.map((entry) => [entry?.list === 'classification' ? 'classification' : 'holding', entry?.id])) };
}
