/**
 * A text as its words alone, in lower case, each with one space before and after: " sistem lesen premis ". One text
 * holds another as whole words where this holds the other's.
 * @returns a single space for a text without a letter or digit
 */
export function wordsOf(text: string): string {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `.replace(/^ {2}$/u, ' ');
}
