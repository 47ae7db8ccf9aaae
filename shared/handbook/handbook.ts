import { allEntries, type CatalogueList } from '../catalogue/catalogue';
import catalogue from '../catalogue/wog-catalogue.json';
import type { Bilingual, Lang } from '../messages/lang';
import { ruleTitle } from '../messages/rules';
import { RULES } from '../rules/registry';
import { NameIndex } from '../search/name-index';
import data from './handbook.json';

/** A part of the handbook: one of the guide's lists, its terms, its acronyms, the worked example, or the rules. */
export type HandbookSection = CatalogueList | 'term' | 'acronym' | 'example' | 'rule';

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
  /** The rule that has a page of its own. */
  readonly rule?: string;
}

const LISTED: readonly HandbookEntry[] = allEntries().map(({ id, list, ms, en, source, code, also }) => ({ id, section: list, ms, en, source, also, ...(code !== undefined && { short: code }) }));

const TERMS: readonly HandbookEntry[] = data.terms.map((term) => ({ ...term, section: 'term', also: [] }));

const ACRONYMS: readonly HandbookEntry[] = [...catalogue.acronyms.items, ...catalogue.acronyms.inText].map(({ id, ms, en, source, short }) => ({ id, section: 'acronym', ms, en, source, short, also: [short] }));

const EXAMPLE: readonly HandbookEntry[] = data.example.map(({ lane, source, ms, en }) => ({ id: `example-${lane}`, section: 'example', ms: `Pengambilan Pekerja, lorong ${lane}`, en: `Pengambilan Pekerja, lane ${lane}`, about: { ms, en }, source, also: [] }));

const RULE_PAGES: readonly HandbookEntry[] = RULES.map(({ id, source }) => ({ id: `rule-${id}`, section: 'rule', ms: ruleTitle(id, 'ms'), en: ruleTitle(id, 'en'), source, also: [id], rule: id }));

/** Everything, section by section. */
export const HANDBOOK: readonly HandbookEntry[] = [...TERMS, ...ACRONYMS, ...EXAMPLE, ...RULE_PAGES, ...LISTED];

/** The sections in their order: what words mean, then the guide's lists as lanes ask for them. */
export const SECTIONS: readonly HandbookSection[] = [...new Set(HANDBOOK.map(({ section }) => section))];

let index: NameIndex<HandbookEntry> | undefined;

/**
 * Looks something up by Malay and English names, short names, and the table or paragraph that it comes from, through
 * typing errors.
 * @param query blank gives everything in its order
 * @param section only there; everywhere without it
 */
export function searchHandbook(query: string, lang: Lang, section?: HandbookSection): readonly HandbookEntry[] {
  index ??= new NameIndex(HANDBOOK, ({ ms, en, short, also }) => ({ ms, en, also: [...(short === undefined ? [] : [short]), ...also] }));
  const inSection = (entry: HandbookEntry): boolean => section === undefined || entry.section === section;
  const place = placeIn(query);
  const there = place === undefined ? [] : HANDBOOK.filter((entry) => inSection(entry) && place.test(entry.source));
  return there.length > 0 ? there : index.find(query, lang, inSection).map(({ item }) => item);
}

/** The guide's own words for its places, and ours in English. */
const PLACES: Readonly<Record<string, string>> = { jadual: 'Jadual', table: 'Jadual', rajah: 'Rajah', figure: 'Rajah', lampiran: 'Lampiran', appendix: 'Lampiran', para: 'para', paragraph: 'para', perenggan: 'para' };

/** A place in the guide, where a query names one ("Table 3-1", "para 3.3"): as what a source has to hold. */
function placeIn(query: string): RegExp | undefined {
  const [, word = '', number = ''] = /^\s*(\p{L}+)\s+([\d.-]+\d|[a-z])\s*$/iu.exec(query) ?? [];
  const name = PLACES[word.toLowerCase()];
  return name === undefined ? undefined : new RegExp(`${name} ${number.replaceAll('.', String.raw`\.`)}(?![\\d-])`, 'i');
}
