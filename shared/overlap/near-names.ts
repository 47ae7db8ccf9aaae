import { editDistance } from '../search/edit-distance';
import { isKnownWord } from './words';

/** Shorter words differ in a letter more often than they are mistyped. */
const LEAST_LETTERS = 6;

/** So many names that only differ around one letter are a numbering, not typing errors: then each is held against the first. */
const MOST_AT_ONCE = 40;

/** Room for the place of a name beside 32 bits of hash in the 53 bits that a number keeps exactly. */
const PLACES = 2 ** 21;

const WORD = /^\p{L}+$/u;

/**
 * Finds the pairs of names that are one but for a typing error in one word, without holding each against each: two such
 * names share all other words, and one of what is left of the word when a letter is taken out. Those are hashed into one
 * sorted array of numbers, where the names that share one stand beside each other.
 * @param names each as its words in a row, every one once and in order
 * @returns places of the two names of each pair
 */
export function nearNames(names: readonly string[]): readonly (readonly [number, number])[] {
  if (names.length > PLACES) throw new Error('more names than can be told apart');
  const keys = sortedKeys(names);
  const pairs = new Map<number, readonly [number, number]>();
  for (let start = 0; start < keys.length; ) {
    const hash = Math.floor((keys[start] ?? 0) / PLACES);
    let end = start + 1;
    while (end < keys.length && Math.floor((keys[end] ?? 0) / PLACES) === hash) end++;
    const run = [...new Set(keys.subarray(start, end))].map((key) => key % PLACES);
    const firsts = run.length > MOST_AT_ONCE ? run.slice(0, 1) : run;
    for (const [at, one] of firsts.entries()) {
      for (const other of run.slice(at + 1)) {
        const pair = one * PLACES + other;
        if (!pairs.has(pair) && isNear(names[one] ?? '', names[other] ?? '')) pairs.set(pair, [one, other]);
      }
    }
    start = end;
  }
  return [...pairs.values()];
}

/** Counted first, so that the array is made once. */
function sortedKeys(names: readonly string[]): Float64Array {
  let count = 0;
  for (const name of names) for (const word of name.split(' ')) if (canBeMistyped(word)) count += word.length + 1;
  const keys = new Float64Array(count);
  let next = 0;
  for (const [place, name] of names.entries()) {
    const words = name.split(' ');
    for (const [at, word] of words.entries()) {
      if (!canBeMistyped(word)) continue;
      const rest = words.toSpliced(at, 1).join(' ');
      keys[next++] = hashOf(`${rest}\n${word}`) * PLACES + place;
      for (let letter = 0; letter < word.length; letter++) keys[next++] = hashOf(`${rest}\n${word.slice(0, letter)}${word.slice(letter + 1)}`) * PLACES + place;
    }
  }
  // oxlint-disable-next-line unicorn/no-array-sort -- made here, and there may be millions of them
  return keys.sort();
}

function canBeMistyped(word: string): boolean {
  return word.length >= LEAST_LETTERS && WORD.test(word);
}

/** Whether two names differ by a typing error in one word, and not in two words that both exist. */
function isNear(one: string, other: string): boolean {
  const [a, b] = [new Set(one.split(' ')), new Set(other.split(' '))];
  const [left, ...moreLeft] = [...a].filter((word) => !b.has(word));
  const [right, ...moreRight] = [...b].filter((word) => !a.has(word));
  if (left === undefined || right === undefined || moreLeft.length > 0 || moreRight.length > 0) return false;
  if (isKnownWord(left) && isKnownWord(right)) return false;
  return editDistance(left, right, 1).whole <= 1;
}

/** FNV-1a, 32 bits: what collides is told apart afterwards. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
