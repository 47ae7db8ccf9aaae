/**
 * A name as the rules compare names: two are the same when this gives the same text, after trimming and folding
 * inner white space and case.
 * @returns an empty string for a blank name, which is the same as no other: callers leave those out
 */
export function foldName(name: string | undefined): string {
  if (name === undefined) return '';
  const folded = name.trim().toLowerCase();
  // Most names need no more than that.
  return UNEVEN.test(folded) ? folded.replace(/\s+/gu, ' ') : folded;
}

/** White space that is more than one blank between two words. */
const UNEVEN = /\s\s|[^\S ]/u;
