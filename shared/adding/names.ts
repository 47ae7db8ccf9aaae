/** Signs that people put before the lines of a list: bullets, numbers. */
const MARK = /^\s*(?:[-*•–—]\s+|\d{1,3}[.)]\s+)?/;

/**
 * The names in a text of one name a line. Blank lines and the bullets or numbers of a list are left out.
 * @returns one name for a text of one line, kept but for white space at its ends
 */
export function namesIn(text: string): readonly string[] {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/).filter((line) => line.trim() !== '');
  if (lines.length <= 1) return lines.map((line) => line.trim());
  return lines.map((line) => line.replace(MARK, '').trim()).filter((name) => name !== '');
}
