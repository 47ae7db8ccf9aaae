/** What went wrong, in the program's own words: for the small print of a message. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
