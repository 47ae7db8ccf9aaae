import type { Lang } from '../../../shared/messages/lang';
import type { Output } from '../output';
import { text, type TextKey } from '../words/text';

/** From this many files on, somebody may wonder how far it is. */
const MANY_FILES = 10;

/** Milliseconds between two progress lines: more often is only flicker. */
const PROGRESS_EVERY = 100;

/**
 * A line that says how many of many files are done, where a person watches.
 * @param words with places `{done}` and `{all}`
 * @returns to be called with how many are done
 */
export function progressLine(words: TextKey, all: number, lang: Lang, { progress }: Output): (done: number) => void {
  if (!progress || all < MANY_FILES) return () => undefined;
  let last = performance.now();
  return (done) => {
    const now = performance.now();
    if (now - last < PROGRESS_EVERY) return;
    last = now;
    progress.show(text(words, lang, { done, all }));
  };
}
