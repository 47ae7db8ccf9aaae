import { parentOf } from '../document/kinds';
import type { Element, LmvDocument } from '../document/types';

/** Which element of one drawing is which of the other. */
export interface Matches {
  /** Ids of the drawing after, by ids of the drawing before. */
  readonly after: ReadonlyMap<string, string>;
  /** The other way round. */
  readonly before: ReadonlyMap<string, string>;
}

/**
 * Finds who is who in two drawings. An element with the same id and kind is the same one, whatever else became of it. The
 * others are the same where kind, name and parent agree and no other element in either drawing is like them: drawings that
 * were made apart have no ids in common.
 */
export function matchElements(before: LmvDocument, after: LmvDocument): Matches {
  const pairs = new Map<string, string>();
  const back = new Map<string, string>();
  const pair = (from: string, to: string): void => {
    pairs.set(from, to);
    back.set(to, from);
  };
  const kinds = new Map(after.elements.map(({ id, kind }) => [id, kind]));
  for (const { id, kind } of before.elements) if (kinds.get(id) === kind) pair(id, id);
  // Containers first, so that what stands in them finds its parent matched.
  for (const level of [isTop, isPart]) {
    const left = alike(before.elements.filter((element) => level(element) && !pairs.has(element.id)), (parent) => pairs.get(parent) ?? parent);
    const right = alike(after.elements.filter((element) => level(element) && !back.has(element.id)), (parent) => parent);
    for (const [key, [only, ...more]] of left) {
      const [other, ...others] = right.get(key) ?? [];
      if (only && other && more.length === 0 && others.length === 0) pair(only.id, other.id);
    }
  }
  return { after: pairs, before: back };
}

function isTop(element: Element): boolean {
  return parentOf(element) === undefined;
}

function isPart(element: Element): boolean {
  return !isTop(element);
}

/** Elements by what makes them alike; those without a name are like nobody. */
function alike(elements: readonly Element[], inAfter: (parent: string) => string): ReadonlyMap<string, readonly Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of elements) {
    const name = (element.kind === 'note' ? (element.text ?? '') : (element.name ?? '')).trim().replace(/\s+/gu, ' ').toLowerCase();
    if (name === '') continue;
    const parent = parentOf(element);
    const key = JSON.stringify([element.kind, name, parent === undefined ? '' : inAfter(parent)]);
    groups.set(key, [...(groups.get(key) ?? []), element]);
  }
  return groups;
}
