/** Whether a text looks like copied cells: several cells side by side, as spreadsheets copy them. */
export function isTable(text: string): boolean {
  return /^[^\n]*\t/u.test(text) && !text.trimStart().startsWith('{');
}
