import { wordsOf } from './words-of';

/**
 * Whether a name holds a term as whole words, whatever the case, the white space and the punctuation between words.
 * @param name a name as typed
 * @param term one word or several; a term without a letter or digit is held by nothing
 */
export function holdsTerm(name: string, term: string): boolean {
  const words = wordsOf(term);
  return words !== ' ' && wordsOf(name).includes(words);
}
