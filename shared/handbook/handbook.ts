import { allEntries, type CatalogueList } from '../catalogue/catalogue';
import catalogue from '../catalogue/wog-catalogue.json';
import type { Bilingual, Lang } from '../messages/lang';
import { NameIndex } from '../search/name-index';
import data from './handbook.json';

/** A part of the handbook: one of the guide's lists, its terms, its acronyms, or the worked example. */
export type HandbookSection = CatalogueList | 'term' | 'acronym' | 'example';

/** One thing that can be looked up. */
export interface HandbookEntry {
  readonly id: string;
  readonly section: HandbookSection;
  readonly ms: string;
  readonly en: string;
  /** G2C, HSM, LMV: what it is called for short. */
  readonly short?: string;
  /** What it means, in our own words. */
  readonly about?: Bilingual;
  /** Table, figure or paragraph of the guide, or where else it comes from. */
  readonly source: string;
  readonly also: readonly string[];
}

const LISTED: readonly HandbookEntry[] = allEntries().map(({ id, list, ms, en, source, code, also }) => ({ id, section: list, ms, en, source, also, ...(code !== undefined && { short: code }) }));

const TERMS: readonly HandbookEntry[] = data.terms.map((term) => ({ ...term, section: 'term', also: [] }));

const ACRONYMS: readonly HandbookEntry[] = [...catalogue.acronyms.items, ...catalogue.acronyms.inText].map(({ id, ms, en, source, short }) => ({ id, section: 'acronym', ms, en, source, short, also: [short] }));

const EXAMPLE: readonly HandbookEntry[] = data.example.map(({ lane, source, ms, en }) => ({ id: `example-${lane}`, section: 'example', ms: `Pengambilan Pekerja, lorong ${lane}`, en: `Pengambilan Pekerja, lane ${lane}`, about: { ms, en }, source, also: [] }));

/** Everything, section by section. */
export const HANDBOOK: readonly HandbookEntry[] = [...TERMS, ...ACRONYMS, ...EXAMPLE, ...LISTED];

/** The sections in their order: what words mean, then the guide's lists as lanes ask for them. */
export const SECTIONS: readonly HandbookSection[] = [...new Set(HANDBOOK.map(({ section }) => section))];

let index: NameIndex<HandbookEntry> | undefined;

/**
 * Looks something up by Malay and English names, short names and meanings, through typing errors.
 * @param query blank gives everything in its order
 * @param section only there; everywhere without it
 */
export function searchHandbook(query: string, lang: Lang, section?: HandbookSection): readonly HandbookEntry[] {
  index ??= new NameIndex(HANDBOOK, ({ ms, en, short, also }) => ({ ms, en, also: [...(short === undefined ? [] : [short]), ...also] }));
  return index.find(query, lang, section && ((entry) => entry.section === section)).map(({ item }) => item);
}
