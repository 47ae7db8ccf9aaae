/** How one state of a list of elements or links comes from the one before. What stands in another order went and came. */
export interface ListChange<T> {
  /** Whether the same ids stand in the same places: at most, items were put in the place of their former selves. */
  readonly inPlace: boolean;
  /** By the position in the list after: the position before, ever larger; -1 for what came. Absent where `inPlace`. */
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
 */
export function listChange<T extends { readonly id: string }>(before: readonly T[], after: readonly T[], positionBefore: (id: string) => number): ListChange<T> {
  if (before === after) return SAME;
  const from = new Int32Array(after.length);
  let next = 0;
  let ordered = true;
  after.forEach((item, position) => {
    const here = before[next];
    const at = here === item || here?.id === item.id ? next : positionBefore(item.id);
    from[position] = at;
    if (at < 0) return;
    if (at < next) ordered = false;
    next = at + 1;
  });
  if (!ordered) takeOutMoved(from);

  const replaced: (readonly [T, T])[] = [];
  const added: T[] = [];
  const removed: T[] = [];
  next = 0;
  after.forEach((item, position) => {
    const at = from[position] ?? -1;
    if (at < 0) {
      added.push(item);
      return;
    }
    for (; next < at; next++) removed.push(before[next] as T);
    const here = before[next++] as T;
    if (here !== item) replaced.push([here, item]);
  });
  for (; next < before.length; next++) removed.push(before[next] as T);
  const inPlace = added.length === 0 && removed.length === 0;
  return { inPlace, from: inPlace ? undefined : from, replaced, added, removed };
}

/** Leaves as many positions as can stay in their order, and makes the others -1: of one item that was moved, only its own. */
function takeOutMoved(from: Int32Array): void {
  /** By length less one: where the run of that length ends that ends lowest. */
  const ends: number[] = [];
  const previous = new Int32Array(from.length);
  const at = (position: number | undefined): number => from[position ?? 0] ?? 0;
  for (let position = 0; position < from.length; position++) {
    if (at(position) < 0) continue;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(ends[middle]) < at(position)) low = middle + 1;
      else high = middle;
    }
    previous[position] = ends[low - 1] ?? -1;
    ends[low] = position;
  }
  const stays = new Set<number>();
  for (let position = ends.at(-1) ?? -1; position >= 0; position = previous[position] ?? -1) stays.add(position);
  for (let position = 0; position < from.length; position++) if (!stays.has(position)) from[position] = -1;
}
