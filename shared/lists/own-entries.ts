import type { Lang } from '../messages/lang';
import { NameIndex, type Found } from '../search/name-index';
import { evenText } from '../search/search-words';
import type { ListEntry, ListType, NamedList } from './list';

/** An entry with the list that it is from. */
export interface OwnEntry extends ListEntry {
  /** Unique among all entries of all lists. */
  readonly id: string;
  /** The list's name. */
  readonly list: string;
}

/** A list with its entries as they are found. */
export interface OwnList {
  /** Unique among the lists. */
  readonly id: string;
  readonly name: string;
  readonly entries: readonly OwnEntry[];
}

/** All entries of a person's own lists, to be found. Made anew when the lists change. */
export class OwnEntries {
  readonly lists: readonly OwnList[];
  readonly all: readonly OwnEntry[];
  #index: NameIndex<OwnEntry> | undefined;
  #byName: Map<string, OwnEntry> | undefined;

  constructor(lists: readonly NamedList[]) {
    this.lists = lists.map(({ name, entries }, at) => ({ id: String(at), name, entries: entries.map((entry, position) => ({ ...entry, id: `${at}/${position}`, list: name })) }));
    this.all = this.lists.flatMap(({ entries }) => entries);
  }

  /** Does what the first search would wait for: 10,000 entries take some tenths of a second. */
  prepare(): void {
    this.#index ??= new NameIndex(this.all, ({ name, nameEn, code }) => ({ ms: name, en: nameEn ?? name, also: code === undefined ? [] : [code] }));
    this.#byName ??= byName(this.all);
  }

  /** As `NameIndex.find`, by names in both languages and codes. @param types looks at these only; at all without it */
  find(query: string, lang: Lang, types?: readonly ListType[]): readonly Found<OwnEntry>[] {
    if (this.all.length === 0) return [];
    this.prepare();
    const found = this.#index?.find(query, lang, types && (({ type }) => types.includes(type))) ?? [];
    // A code that is typed whole is meant, also where other names have such initials.
    const phrase = evenText(query);
    const coded = ({ code = '' }: OwnEntry): number => (phrase !== '' && evenText(code) === phrase ? 1 : 0);
    return found.map(({ item, score, matched }) => ({ item, score: score + coded(item), matched })).toSorted((a, b) => b.score - a.score);
  }

  /** The first entry of one of these types that has a name, in either language, whatever the case. */
  named(name: string, types: readonly ListType[]): OwnEntry | undefined {
    const key = evenText(name);
    if (key === '' || this.all.length === 0) return undefined;
    this.prepare();
    return types.flatMap((type) => this.#byName?.get(`${type} ${key}`) ?? [])[0];
  }

  ofTypes(types: readonly ListType[]): readonly OwnEntry[] {
    return this.all.filter(({ type }) => types.includes(type));
  }
}

function byName(entries: readonly OwnEntry[]): Map<string, OwnEntry> {
  const found = new Map<string, OwnEntry>();
  for (const entry of entries) {
    for (const name of entry.nameEn === undefined ? [entry.name] : [entry.name, entry.nameEn]) {
      const key = `${entry.type} ${evenText(name)}`;
      if (!found.has(key)) found.set(key, entry);
    }
  }
  return found;
}

export const NO_ENTRIES = new OwnEntries([]);

/** An entry's name in a language. */
export function nameIn({ name, nameEn }: ListEntry, lang: Lang): string {
  return lang === 'en' ? (nameEn ?? name) : name;
}

/** Beside an entry's name: its list, its code and whose it is. */
export function ownDetail({ list, code, owner }: OwnEntry): string {
  return [list, code, owner].filter((part) => part !== undefined).join(' · ');
}
