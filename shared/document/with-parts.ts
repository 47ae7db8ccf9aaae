import { parentOf } from './kinds';
import type { LmvDocument } from './types';

/**
 * Elements with all that stands inside them, at any depth.
 * @param ids ids of elements
 * @returns the ids, and those of their parts
 */
export function withParts(document: LmvDocument, ids: Iterable<string>): ReadonlySet<string> {
  const all = new Set(ids);
  // A part may stand before its parent in the document, so look again until nothing is found any more: at most twice,
  // because nothing stands deeper than a service in a module in an application.
  for (let size = -1; size !== all.size; ) {
    size = all.size;
    for (const element of document.elements) {
      const parent = parentOf(element);
      if (parent !== undefined && all.has(parent)) all.add(element.id);
    }
  }
  return all;
}
