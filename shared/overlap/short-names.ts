import type { Joins } from './joins';
import type { NameEntry } from './name-table';

type Pair = readonly [number, number];

/**
 * Pairs a name that is nothing but initials with the name that it is short for: one that says so itself, else the only
 * one whose words begin with those letters. Initials that fit several names stand for none.
 * @param joined what belongs together already
 */
export function initialPairs(entries: readonly NameEntry[], joined: Joins): readonly Pair[] {
  const saying = new Map<string, number[]>();
  const fitting = new Map<string, number[]>();
  for (const [at, { isShort, says, initials }] of entries.entries()) {
    if (isShort) continue;
    if (says !== undefined) push(saying, says, at);
    for (const text of initials) push(fitting, text, at);
  }
  return entries.flatMap((entry, at): readonly Pair[] => {
    const short = entry.isShort ? entry.says : undefined;
    if (short === undefined) return [];
    const meant = saying.get(short) ?? fitting.get(short) ?? [];
    const [first] = meant;
    return first !== undefined && new Set(meant.map((one) => joined.root(one))).size === 1 ? [[first, at]] : [];
  });
}

/**
 * Pairs names with words that are cut off at a full stop (`Peng. Aset`) with those that have these words whole. Only names
 * that share the longest of the whole words are looked at.
 */
export function cutPairs(entries: readonly NameEntry[]): readonly Pair[] {
  const wanted = new Map<string, number[]>();
  for (const [at, { words, cut }] of entries.entries()) {
    if (cut.length === 0) continue;
    const probe = longest(words.split(' ').filter((word) => !cut.includes(word)));
    if (probe !== undefined) push(wanted, probe, at);
  }
  if (wanted.size === 0) return [];
  return entries.flatMap(({ words }, at) => {
    const parts = words.split(' ');
    return parts.flatMap((part) => (wanted.get(part) ?? []).flatMap((short): readonly Pair[] => (short !== at && isCutOf(entries[short], parts) ? [[short, at]] : [])));
  });
}

/** Whether each word of a name is one of another's, cut or whole, and none is left over. */
function isCutOf(short: NameEntry | undefined, long: readonly string[]): boolean {
  if (!short) return false;
  const words = short.words.split(' ');
  if (words.length !== long.length) return false;
  const left = new Set(long);
  for (const word of words) if (!short.cut.includes(word) && !left.delete(word)) return false;
  for (const word of words.filter((one) => short.cut.includes(one))) {
    const whole = [...left].find((one) => one.startsWith(word) && one !== word);
    if (whole === undefined) return false;
    left.delete(whole);
  }
  return true;
}

function longest(words: readonly string[]): string | undefined {
  return words.reduce<string | undefined>((best, word) => (best === undefined || word.length > best.length ? word : best), undefined);
}

function push(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
