/** What a key asks of a list that is typed row by row. */
export type ListStep = 'add' | 'remove' | 'up' | 'down';

interface Press {
  readonly key: string;
  readonly altKey: boolean;
}

/**
 * Enter goes on to a new row, Backspace takes an empty one away, Alt with an arrow moves the row.
 * @param empty whether nothing stands where the keyboard is
 * @returns undefined for every other key
 */
export function listStep({ key, altKey }: Press, empty: boolean): ListStep | undefined {
  if (altKey) return key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : undefined;
  if (key === 'Enter') return 'add';
  return key === 'Backspace' && empty ? 'remove' : undefined;
}

/** The lines of a pasted text, for a list; none where it is a single line, which belongs into the field. */
export function pastedLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/u, '').trim()).filter((line) => line !== '');
  return lines.length > 1 ? lines : [];
}
