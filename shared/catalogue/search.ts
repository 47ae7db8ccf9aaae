import type { Lang } from '../messages/lang';
import { NameIndex, type Found } from '../search/name-index';
import { allEntries, type CatalogueEntry, type CatalogueList } from './catalogue';

export interface SearchOptions {
  /** Search these lists only; all without it. */
  readonly lists?: readonly CatalogueList[];
  /** How many entries to give at most. */
  readonly limit?: number;
}

let index: NameIndex<CatalogueEntry> | undefined;

/**
 * Finds catalogue entries by Malay and English names at once, by beginnings of words, inner parts and initials, and
 * through typing errors.
 * @param query what was typed; blank lists everything in the guide's order
 * @param lang the language whose names rank first
 * @returns best first; entries that match alike stand in the guide's order. Where no entry has all the words, those
 *   with the most of them
 */
export function searchEntries(query: string, lang: Lang, { lists, limit }: SearchOptions = {}): readonly CatalogueEntry[] {
  return findEntries(query, lang, lists)
    .slice(0, limit)
    .map(({ item }) => item);
}

/** As `searchEntries`, with how well each entry fits, so that they can stand among other things that were found. */
export function findEntries(query: string, lang: Lang, lists?: readonly CatalogueList[]): readonly Found<CatalogueEntry>[] {
  index ??= new NameIndex(allEntries(), ({ ms, en, code, also }) => ({ ms, en, also: [...(code === undefined ? [] : [code]), ...also] }));
  return index.find(query, lang, lists && (({ list }) => lists.includes(list)));
}
