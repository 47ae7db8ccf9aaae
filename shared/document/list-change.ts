/** How one state of a list of elements or links comes from the one before. */
export interface ListChange<T> {
  /** Whether the same ids stand in the same places: at most, items were put in the place of their former selves. */
  readonly inPlace: boolean;
  /** By the position in the list after: the position before; -1 for what is new. Absent where `inPlace`. */
  readonly from: Int32Array | undefined;
  /** What is another object than before, as it was and as it is. */
  readonly replaced: readonly (readonly [before: T, after: T])[];
  readonly added: readonly T[];
  readonly removed: readonly T[];
}

const SAME: ListChange<never> = { inPlace: true, from: undefined, replaced: [], added: [], removed: [] };

/**
 * Compares two states of a list by identity and id, which costs one look at each item.
 * @param positionBefore where an id stood in the list before; -1 where it did not
 * @returns undefined where what stayed stands in another order than before
 */
export function listChange<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  positionBefore: (id: string) => number,
): ListChange<T> | undefined {
  if (before === after) return SAME;
  const from = new Int32Array(after.length);
  const replaced: (readonly [T, T])[] = [];
  const added: T[] = [];
  const removed: T[] = [];
  let next = 0;
  for (const [position, item] of after.entries()) {
    let here = before[next];
    if (here !== item && here?.id !== item.id) {
      const at = positionBefore(item.id);
      if (at < 0) {
        from[position] = -1;
        added.push(item);
        continue;
      }
      if (at < next) return undefined;
      for (; next < at; next++) removed.push(before[next] as T);
      here = before[next];
    }
    if (here !== item) replaced.push([here as T, item]);
    from[position] = next++;
  }
  for (; next < before.length; next++) removed.push(before[next] as T);
  const inPlace = added.length === 0 && removed.length === 0;
  return { inPlace, from: inPlace ? undefined : from, replaced, added, removed };
}
