/**
 * Blank, as the rules use the word: missing or only white space.
 * @param text a property as the file holds it
 */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
