/** The fields on the screen: each may hold typing back for a moment, so that typing never waits for the drawing. */
const fields = new Set<() => void>();

/** Adds a field; the function puts what it holds back into the document. */
export function holdBack(flush: () => void): void {
  fields.add(flush);
}

export function letGo(flush: () => void): void {
  fields.delete(flush);
}

/** Puts all held-back typing into the document. Every command does so first: saving saves what is on the screen. */
export function flushPendingEdits(): void {
  for (const flush of fields) flush();
}
