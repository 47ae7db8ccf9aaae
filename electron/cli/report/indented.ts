/**
 * A value as JSON in the middle of a larger text: two spaces a level, every line moved in.
 * @param levels how many levels deep it stands
 */
export function indented(value: unknown, levels: number): string {
  const margin = '  '.repeat(levels);
  return JSON.stringify(value, null, 2).replace(/^/gmu, margin);
}
