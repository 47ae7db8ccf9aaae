/** One place where two lists differ. */
export interface Hunk<T> {
  /** Where it starts in the old list. */
  readonly position: number;
  /** Where it starts in the new list. */
  readonly newPosition: number;
  readonly removed: readonly T[];
  readonly inserted: readonly T[];
}

/**
 * The places where two lists of keyed entries differ, in order. Entries are the same when they are the same object.
 * @param keyOf what tells that two entries are versions of one thing. Keys should be unique in a list: where they are
 *   not, the hunks are still right, only more than needed
 * @returns hunks that turn the old list into the new one exactly, order included
 */
export function diffList<T>(before: readonly T[], after: readonly T[], keyOf: (entry: T) => string): readonly Hunk<T>[] {
  if (before === after) return [];
  const collector = new HunkCollector<T>();
  // Most edits change entries in place or add behind: then nothing has to be looked up.
  const oldPositions = lazily(() => positions(before, keyOf));
  const newPositions = lazily(() => positions(after, keyOf));
  let old = 0;
  let now = 0;
  while (old < before.length || now < after.length) {
    const left = before[old];
    const right = after[now];
    if (old < before.length && left === right && now < after.length) {
      collector.close();
      old++;
      now++;
      continue;
    }
    const step = nextStep(left, right, old, now, oldPositions, newPositions, keyOf);
    if (step !== 'insert') collector.remove(left as T, old++, now);
    if (step !== 'remove') collector.insert(right as T, old, now++);
  }
  collector.close();
  return collector.hunks;
}

/** Whether the old entry went, the new one came, or one took the other's place. */
function nextStep<T>(
  left: T | undefined,
  right: T | undefined,
  old: number,
  now: number,
  oldPositions: () => ReadonlyMap<string, number>,
  newPositions: () => ReadonlyMap<string, number>,
  keyOf: (entry: T) => string,
): 'remove' | 'insert' | 'change' {
  if (left === undefined) return 'insert';
  if (right === undefined) return 'remove';
  const leftKey = keyOf(left);
  const rightKey = keyOf(right);
  if (leftKey === rightKey) return 'change';
  const leftComes = (newPositions().get(leftKey) ?? -1) - now;
  const rightStood = (oldPositions().get(rightKey) ?? -1) - old;
  if (leftComes < 0) return 'remove';
  if (rightStood < 0) return 'insert';
  // Both go on in the other list: the one that travels further is the one that was moved.
  return leftComes >= rightStood ? 'remove' : 'insert';
}

function positions<T>(list: readonly T[], keyOf: (entry: T) => string): ReadonlyMap<string, number> {
  return new Map(list.map((entry, position) => [keyOf(entry), position]));
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

class HunkCollector<T> {
  readonly hunks: Hunk<T>[] = [];
  #open: { position: number; newPosition: number; removed: T[]; inserted: T[] } | undefined;

  remove(entry: T, position: number, newPosition: number): void {
    this.#at(position, newPosition).removed.push(entry);
  }

  insert(entry: T, position: number, newPosition: number): void {
    this.#at(position, newPosition).inserted.push(entry);
  }

  close(): void {
    if (this.#open) this.hunks.push(this.#open);
    this.#open = undefined;
  }

  #at(position: number, newPosition: number) {
    this.#open ??= { position, newPosition, removed: [], inserted: [] };
    return this.#open;
  }
}
