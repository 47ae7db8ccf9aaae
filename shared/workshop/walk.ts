import type { Lang } from '../messages/lang';
import type { ElementKind, Lane } from '../document/types';

/** Words of a walk: in one language, shown in both, or in each of the two. */
export type Words = string | { readonly ms?: string; readonly en?: string };

/** Elements by what they are and not by id. Everything that is said has to hold; a selector that says nothing means all. */
export interface Selector {
  readonly lane?: Lane;
  readonly kind?: ElementKind;
  /** Names as they stand in the drawing, whatever their case. */
  readonly names?: readonly string[];
}

/** One step: what is said, and what is lit. */
export interface WalkStep {
  readonly title: Words;
  /** What is shown to the room: what the guide asks here. */
  readonly text?: Words;
  /** What the presenter is to say; never shown to the room. */
  readonly notes?: Words;
  /** Table or paragraph that the text stands on. */
  readonly source?: Words;
  /** Ids of elements. An application stands for all that is in it. */
  readonly elements?: readonly string[];
  /** Ids of links. Absent: those that join what this step lights to one another and to what was lit before. */
  readonly links?: readonly string[];
  readonly select?: readonly Selector[];
}

/**
 * A way through a drawing, step by step, as a file of its own holds it. Immutable. Every object may carry further
 * properties; they are kept and written back.
 */
export interface Walk {
  readonly format: 'lmv-walk';
  readonly version: 1;
  readonly title?: Words;
  readonly steps: readonly WalkStep[];
}

/** The words in a language; in the other one where there are no others, and blank where there are none. */
export function wordsIn(words: Words | undefined, lang: Lang): string {
  if (words === undefined || typeof words === 'string') return words ?? '';
  return words[lang] ?? words[lang === 'ms' ? 'en' : 'ms'] ?? '';
}

/** Words with those of one language replaced; words in one language only stay so. */
export function withWords(words: Words | undefined, lang: Lang, text: string): Words {
  return words === undefined || typeof words === 'string' ? text : { ...words, [lang]: text };
}
