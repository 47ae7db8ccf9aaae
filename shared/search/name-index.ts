import type { Lang } from '../messages/lang';
import { editDistance } from './edit-distance';
import { foldText, nameWords, queryWords } from './search-words';

/** What a thing is found by. */
export interface SearchNames {
  readonly ms: string;
  readonly en: string;
  /** Other spellings, and what else it goes by. */
  readonly also?: readonly string[];
}

export interface Found<T> {
  readonly item: T;
  /** Higher fits better; comparable between indexes for one query. */
  readonly score: number;
  /** How many of the query's words it has; the same for everything that one index finds. */
  readonly matched: number;
}

interface Indexed<T> {
  readonly item: T;
  readonly names: Readonly<Record<Lang, string>>;
  readonly words: Readonly<Record<Lang | 'also', readonly string[]>>;
}

/** A word in the language asked for counts fully; one in the other language, or of another spelling, a little less. */
const OTHER_LANGUAGE = 0.9;
const OTHER_SPELLING = 0.85;
const ENTRY_IS_QUERY = 1;
const ENTRY_STARTS_WITH_QUERY = 0.3;
/** Among names that match alike, the shorter is meant more often. */
const PER_WORD = 0.005;

/** No name has more words; a text pasted by mistake must not keep the window waiting. */
const MOST_WORDS = 24;

/**
 * Finds things by Malay and English names at once, by beginnings of words, inner parts and initials, and through typing
 * errors.
 */
export class NameIndex<T> {
  readonly #all: readonly Indexed<T>[];

  constructor(items: readonly T[], namesOf: (item: T) => SearchNames) {
    this.#all = items.map((item) => indexed(item, namesOf(item)));
  }

  /**
   * @param query what was typed; blank gives everything in its order, scored alike
   * @param lang the language whose names rank first
   * @param among looks at some things only; at all without it
   * @returns best first; what fits alike stands in its order. Where nothing has all the words, those with the most of them
   */
  find(query: string, lang: Lang, among?: (item: T) => boolean): readonly Found<T>[] {
    const candidates = among ? this.#all.filter(({ item }) => among(item)) : this.#all;
    const words = queryWords(query).slice(0, MOST_WORDS);
    if (words.length === 0) return candidates.map(({ item }) => ({ item, score: 0, matched: 0 }));
    const phrase = foldText(query.trim());
    const matchers = words.map(rememberingMatcher);
    const found = candidates
      .map((candidate) => ({ item: candidate.item, ...scoreOf(candidate, matchers, phrase, lang) }))
      .filter(({ matched }) => matched > 0);
    const most = Math.max(0, ...found.map(({ matched }) => matched));
    // Sorting is stable, so what scores alike keeps its order.
    return found
      .filter(({ matched }) => matched === most)
      .toSorted((a, b) => b.score - a.score);
  }
}

/** What several indexes found for one query, as if it had been one: only what has the most of the words, best first. */
export function mergeFound<T>(found: readonly Found<T>[]): readonly Found<T>[] {
  const most = Math.max(0, ...found.map(({ matched }) => matched));
  return found.filter(({ matched }) => matched === most).toSorted((a, b) => b.score - a.score);
}

function indexed<T>(item: T, { ms, en, also = [] }: SearchNames): Indexed<T> {
  const [name, words] = [foldText(ms), nameWords(ms)];
  const same = en === ms;
  return {
    item,
    names: { ms: name, en: same ? name : foldText(en) },
    words: { ms: words, en: same ? words : nameWords(en), also: also.flatMap(nameWords) },
  };
}

type Matcher = (word: string) => number;

function scoreOf<T>(candidate: Indexed<T>, matchers: readonly Matcher[], phrase: string, lang: Lang): { readonly matched: number; readonly score: number } {
  const other: Lang = lang === 'ms' ? 'en' : 'ms';
  let matched = 0;
  let sum = 0;
  for (const match of matchers) {
    const best = Math.max(
      bestMatch(match, candidate.words[lang]),
      bestMatch(match, candidate.words[other]) * OTHER_LANGUAGE,
      bestMatch(match, candidate.words.also) * OTHER_SPELLING,
    );
    if (best > 0) matched++;
    sum += best;
  }
  const bonus = Math.max(nameBonus(candidate.names[lang], phrase), nameBonus(candidate.names[other], phrase) * OTHER_LANGUAGE);
  return { matched, score: sum / matchers.length + bonus - candidate.words[lang].length * PER_WORD };
}

function nameBonus(name: string, phrase: string): number {
  if (name === phrase) return ENTRY_IS_QUERY;
  return name.startsWith(phrase) ? ENTRY_STARTS_WITH_QUERY : 0;
}

function bestMatch(match: Matcher, words: readonly string[]): number {
  let best = 0;
  for (const word of words) best = Math.max(best, match(word));
  return best;
}

/** The catalogue's names share most of their words: each is compared once in a query. */
function rememberingMatcher(typed: string): Matcher {
  const known = new Map<string, number>();
  return (word) => {
    let match = known.get(word);
    if (match === undefined) {
      match = matchOf(typed, word);
      known.set(word, match);
    }
    return match;
  };
}

/** How well a typed word fits a word of a name: 1 for the same word, 0 for none. */
function matchOf(typed: string, word: string): number {
  if (word === typed) return 1;
  if (word.startsWith(typed)) return 0.8 + (0.1 * typed.length) / word.length;
  // Malay roots stand inside their words: "daftar" in "pendaftaran".
  if (typed.length >= 3 && word.includes(typed)) return 0.6 + (0.1 * typed.length) / word.length;
  const allowed = allowedTypos(typed);
  if (allowed === 0 || word.length < typed.length - allowed) return 0;
  const distance = editDistance(typed, word.slice(0, typed.length + allowed), allowed);
  if (word.length <= typed.length + allowed && distance.whole <= allowed) return 0.55 - 0.1 * distance.whole;
  return distance.beginning <= allowed ? 0.5 - 0.1 * distance.beginning : 0;
}

function allowedTypos(typed: string): number {
  if (typed.length < 4) return 0;
  return typed.length < 8 ? 1 : 2;
}
