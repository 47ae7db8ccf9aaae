/**
 * Text as it is compared: without case and diacritics.
 */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * A name as it is compared with another: folded, without blanks at its ends, one blank between its words.
 */
export function evenText(text: string): string {
  return foldText(text.trim()).replaceAll(/\s+/g, ' ');
}

/**
 * The words of a query: runs of letters and digits, folded.
 */
export function queryWords(query: string): readonly string[] {
  return foldText(query).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * The words a name is found by: its runs of letters and digits, what is written as one with signs between
 * (`MyGov*Net.PCN` → `mygovnetpcn`), and its initials (`Orang Kurang Upaya` → `oku`).
 * @returns folded words in the order of the name, the initials last
 */
export function nameWords(name: string): readonly string[] {
  const words: string[] = [];
  const initials: string[] = [];
  for (const chunk of foldText(name).split(/\s+/)) {
    const parts = queryWords(chunk);
    words.push(...parts);
    if (parts.length > 1) words.push(parts.join(''));
    initials.push(...parts.slice(0, 1).map((part) => Array.from(part)[0] ?? ''));
  }
  if (initials.length > 1) words.push(initials.join(''));
  return words;
}
