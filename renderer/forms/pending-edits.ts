/** Typing that has not reached the document yet: each field holds it back for a moment, so that typing never waits. */
const pending = new Set<() => void>();

/** Adds a field's held-back typing; the function puts it into the document. */
export function holdBack(flush: () => void): void {
  pending.add(flush);
}

export function letGo(flush: () => void): void {
  pending.delete(flush);
}

/** Puts all held-back typing into the document. Every command does so first: saving saves what is on the screen. */
export function flushPendingEdits(): void {
  for (const flush of [...pending]) flush();
}
