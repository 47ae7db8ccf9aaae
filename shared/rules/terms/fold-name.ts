/**
 * A name as the rules compare names: two are the same when this gives the same text, after trimming and folding
 * inner white space and case.
 * @returns an empty string for a blank name, which is the same as no other: callers leave those out
 */
export function foldName(name: string | undefined): string {
  return (name ?? '').trim().replace(/\s+/gu, ' ').toLowerCase();
}
