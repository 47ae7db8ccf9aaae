import { evenText, nameWords, queryWords } from '../search/search-words';

/** More would hide the form below. */
const MOST = 8;

/**
 * The texts that continue what was typed: those that begin with it, then those that have all its words, each at least by
 * its beginning; in their order. With nothing typed, the first ones.
 * @returns never the very text that stands there already
 */
export function fittingTexts<T extends { readonly text: string }>(all: readonly T[], typed: string): readonly T[] {
  const phrase = evenText(typed);
  const words = queryWords(typed);
  const begins: T[] = [];
  const has: T[] = [];
  for (const each of all) {
    const text = evenText(each.text);
    if (text === phrase) continue;
    if (text.startsWith(phrase)) begins.push(each);
    else if (words.length > 0 && hasAll(nameWords(each.text), words)) has.push(each);
  }
  return [...begins, ...has].slice(0, MOST);
}

function hasAll(of: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => of.some((each) => each.startsWith(word)));
}
