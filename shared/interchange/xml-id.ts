/**
 * An id as an XML identifier (`xs:ID`): letters, digits, dots and hyphens as they are, all else by its number. No two
 * ids give the same identifier.
 * @param id of an element or link: any text
 * @param prefix letters that say what it is, so that no identifier begins with a digit
 */
export function xmlId(prefix: string, id: string): string {
  return `${prefix}-${id.replace(/[^A-Za-z0-9.-]/gu, (character) => `_x${(character.codePointAt(0) ?? 0).toString(16)}_`)}`;
}
