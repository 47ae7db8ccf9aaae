import { evenText, queryWords } from '../search/search-words';
import { inFull, inMalay, namingWords, tellingWords, wordKey } from './words';

/** A name in every form in which it may be the same as another. */
export interface NameForms {
  /** As it was typed first. */
  readonly name: string;
  /** Its letters and digits in a row: `e-Perolehan` and `ePerolehan` have the same. */
  readonly joined: string;
  /** Its telling words, whatever their order. */
  readonly words: string;
  /** The same with common abbreviations written out. */
  readonly full: string;
  /** The same in Malay as far as the guide's lists have the words. */
  readonly malay: string;
  /** The initials it may be called by. */
  readonly initials: readonly string[];
  /** The initials that it says itself: `Sistem Pengambilan Pekerja (SPP)`, or that it consists of. */
  readonly says: string | undefined;
  /** Whether it is nothing but initials. */
  readonly isShort: boolean;
  /** Words that end in a full stop: their beginnings. */
  readonly cut: readonly string[];
}

const SHORT = /^[\p{Lu}][\p{Lu}\p{N}]{2,7}$/u;
const BRACKETED = /^(.+?)\s*\(([\p{Lu}][\p{Lu}\p{N}]{1,7})\)\s*$/u;
const LED = /^([\p{Lu}][\p{Lu}\p{N}]{1,7})\s*[-–—:]\s+(.+)$/u;

/** A name as it is told apart from others at all: by case and blanks it is not. */
export function sameName(name: string): string {
  return evenText(name);
}

/** @param name any name that is not blank */
export function nameForms(name: string): NameForms {
  const { base, says } = split(name.trim());
  const all = queryWords(base);
  const telling = tellingWords(all);
  const full = tellingWords(inFull(all));
  const naming = namingWords(all);
  const isShort = SHORT.test(base);
  const initials = all.length < 3 ? [] : [...new Set([initialsOf(all), initialsOf(naming)])].filter((text) => text.length >= 3);
  return {
    name,
    joined: all.join(''),
    words: wordKey(telling),
    full: wordKey(full),
    malay: wordKey(tellingWords(inMalay(full))),
    initials,
    says: says ?? (isShort ? all.join('') : undefined),
    isShort,
    cut: [...base.matchAll(/(\p{L}{2,})\./gu)].flatMap(([, word = '']) => queryWords(word)),
  };
}

/** Initials that stand beside their own name are no part of it. */
function split(name: string): { readonly base: string; readonly says: string | undefined } {
  const bracketed = BRACKETED.exec(name);
  const led = bracketed ? null : LED.exec(name);
  const base = bracketed?.[1] ?? led?.[2];
  const short = bracketed?.[2] ?? led?.[1];
  return base === undefined || short === undefined ? { base: name, says: undefined } : { base, says: short.toLowerCase() };
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => Array.from(word)[0] ?? '').join('');
}
