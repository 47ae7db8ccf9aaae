import { findEntry, listEntries, type CatalogueList } from '../catalogue/catalogue';
import { inventoryWord, type InventoryWord } from '../messages/inventory';
import { LANGS, type Lang } from '../messages/lang';
import { entryNamed } from '../rules/queries/entry-named';

/** What a table's cell holds. */
export type Cell = string | number | undefined;

/** How one property is written in a cell and read from it. */
export interface Codec {
  write(value: unknown, lang: Lang): Cell;
  /** @returns undefined for a cell that says nothing, or nothing that the property can have */
  read(cell: Cell): unknown;
}

/** Text as a cell can hold it: line ends of one kind, characters that XML can't hold as U+FFFD, within a cell's limit. */
export function cellText(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    // oxlint-disable-next-line no-control-regex -- these are the very characters that XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/u, '');
}

/** Excel's limit for one cell, in UTF-16 units. */
const LONGEST = 32_767;

function said(cell: Cell): string | undefined {
  const text = cell === undefined ? '' : String(cell);
  return text.trim() === '' ? undefined : text;
}

export const TEXT: Codec = {
  write: (value) => (typeof value === 'string' ? cellText(value) : undefined),
  read: said,
};

export const NUMBER: Codec = {
  write: (value) => (typeof value === 'number' ? value : undefined),
  read: (cell) => {
    const number = Number(typeof cell === 'string' ? cell.trim().replace(',', '.') : cell);
    return said(cell) !== undefined && Number.isFinite(number) ? number : undefined;
  },
};

/** One text a line. */
export const LINES: Codec = {
  write: (value) => (Array.isArray(value) ? cellText(value.filter((item) => typeof item === 'string').join('\n')) : undefined),
  read: (cell) => said(cell)?.split('\n').map((line) => line.trim()).filter((line) => line !== ''),
};

export const SPEED: Codec = {
  write(value) {
    if (typeof value !== 'object' || value === null) return undefined;
    const { value: amount, unit } = value as { readonly value?: unknown; readonly unit?: unknown };
    return cellText([typeof amount === 'number' ? String(amount) : '', typeof unit === 'string' ? unit : ''].join(' ').trim());
  },
  read(cell) {
    const [, amount, unit] = /^([\d.,]+)?\s*([A-Za-z]+)?$/u.exec(said(cell)?.trim() ?? '') ?? [];
    if (amount === undefined && unit === undefined) return undefined;
    const number = Number(amount?.replace(',', '.'));
    return { ...(amount !== undefined && Number.isFinite(number) && { value: number }), ...(unit !== undefined && { unit }) };
  },
};

/** A value from a list of the guide by its name; ids and names that no list has stay as they are. */
export function catalogued(...lists: readonly CatalogueList[]): Codec {
  const read = (cell: Cell): string | undefined => {
    const text = said(cell)?.trim();
    if (text === undefined) return undefined;
    const id = /\[([^[\]]+)\]$/u.exec(text)?.[1];
    if (id !== undefined && findEntry(id)) return id;
    for (const list of lists) {
      const entry = entryNamed(list, text);
      if (entry) return entry.id;
    }
    return text;
  };
  return {
    read,
    write(value, lang) {
      if (typeof value !== 'string') return undefined;
      const entry = findEntry(value);
      if (!entry) return cellText(value);
      // Where two entries share a name, the id says which is meant.
      return read(entry[lang]) === value ? entry[lang] : `${entry[lang]} [${value}]`;
    },
  };
}

/** A few fixed values, each with its word. */
export function oneOf(words: Readonly<Record<string, InventoryWord>>): Codec {
  return {
    write: (value, lang) => (typeof value !== 'string' ? undefined : Object.hasOwn(words, value) ? inventoryWord(words[value] ?? 'value', lang) : cellText(value)),
    read: (cell) => {
      const text = said(cell)?.trim();
      if (text === undefined) return undefined;
      const folded = text.toLowerCase();
      return Object.entries(words).find(([value, word]) => value === folded || LANGS.some((lang) => inventoryWord(word, lang).toLowerCase() === folded))?.[0] ?? text;
    },
  };
}

export const YES_NO: Codec = {
  write: (value, lang) => (typeof value === 'boolean' ? inventoryWord(value ? 'yes' : 'no', lang) : undefined),
  read: (cell) => {
    const folded = said(cell)?.trim().toLowerCase();
    if (folded === undefined) return undefined;
    return LANGS.some((lang) => inventoryWord('yes', lang).toLowerCase() === folded) || folded === 'true' || folded === '1';
  },
};

/** Names of a list's entries, for the choices of a cell. */
export function namesOfLists(lists: readonly CatalogueList[], lang: Lang): readonly string[] {
  return lists.flatMap((list) => listEntries(list).map((entry) => entry[lang]));
}
