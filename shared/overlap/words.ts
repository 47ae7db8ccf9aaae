import { allEntries, type CatalogueList } from '../catalogue/catalogue';
import { queryWords } from '../search/search-words';
import data from './words.json';

const SMALL: ReadonlySet<string> = new Set(data.small);
const SYSTEM: ReadonlySet<string> = new Set(data.system);
const SHORT: ReadonlyMap<string, string> = new Map(data.short.map(([short = '', long = '']) => [short, long]));

/** Lists whose entries are named in other names: in the rest, the two languages' names are sentences or the same. */
const LISTS: readonly CatalogueList[] = ['process', 'registry', 'repository', 'generic-area', 'platform', 'target-group', 'subcategory', 'persona', 'medium', 'domain', 'sector'];

/** The longest English names of the guide's lists that are looked for inside others. */
const MOST_WORDS = 5;

/** English words in a row, as one key, and the Malay ones that stand for them. */
let english: ReadonlyMap<string, readonly string[]> | undefined;
let known: ReadonlySet<string> | undefined;
let guideNames: ReadonlySet<string> | undefined;

/** The words of a name that tell it from others: without "dan", "of" and "sistem", unless it has no other. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !SMALL.has(word) && !SYSTEM.has(word));
  return telling.length > 0 ? telling : words;
}

/** Without "dan", "of" and their like, but with "sistem": what initials are made of. */
export function namingWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !SMALL.has(word));
}

/** Words in order and once each, as one text: the same for names that differ in order only. */
export function wordKey(words: readonly string[]): string {
  return [...new Set(words)].toSorted().join(' ');
}

/** What is written short, in full: `mgmt` → `management`. */
export function inFull(words: readonly string[]): readonly string[] {
  return words.map((word) => SHORT.get(word) ?? word);
}

/**
 * English words as the Malay ones that the guide's lists (and a short list of common words) have for them; others stay.
 * @param words folded, in the order of the name
 */
export function inMalay(words: readonly string[]): readonly string[] {
  english ??= englishTerms();
  const translated: string[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(MOST_WORDS, words.length - at);
    let malay: readonly string[] | undefined;
    for (; length > 0 && !malay; length--) malay = english.get(words.slice(at, at + length).map(stem).join(' '));
    // The loop has counted one further by the time it sees what it found.
    translated.push(...(malay ?? [words[at] ?? '']));
    at += malay ? length + 1 : 1;
  }
  return translated;
}

/** Whether a word is one of the guide's lists or of the common words: what is known is no typing error for another. */
export function isKnownWord(word: string): boolean {
  known ??= new Set([...allEntries().flatMap(({ ms, en, also }) => [ms, en, ...also].flatMap(queryWords)), ...data.pairs.flat(), ...data.short.flat()]);
  return known.has(word);
}

/** Whether a name, as a {@link wordKey} in Malay, is a term of the guide's own lists, which everybody uses. */
export function isGuideName(key: string): boolean {
  guideNames ??= new Set(LISTS.flatMap((list) => allEntries().filter((entry) => entry.list === list)).flatMap(({ ms, en, also }) => [ms, en, ...also].map((name) => wordKey(inMalay(tellingWords(queryWords(name)))))));
  return guideNames.has(key);
}

function englishTerms(): ReadonlyMap<string, readonly string[]> {
  const terms = new Map<string, readonly string[]>();
  const add = (en: string, ms: readonly string[]): void => {
    const words = tellingWords(queryWords(en)).map(stem);
    const key = words.join(' ');
    if (words.length > 0 && words.length <= MOST_WORDS && !terms.has(key)) terms.set(key, ms);
  };
  for (const [ms = '', en = ''] of data.pairs) add(en, [ms]);
  for (const entry of allEntries()) {
    if (!LISTS.includes(entry.list)) continue;
    const ms = tellingWords(queryWords(entry.ms));
    // Verbs of the general processes stand beside each other: Verify/Check.
    for (const en of entry.en.split('/')) add(en, ms);
  }
  return terms;
}

/** English without its plural: rough, and the same on both sides. */
function stem(word: string): string {
  if (word.length < 4 || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
