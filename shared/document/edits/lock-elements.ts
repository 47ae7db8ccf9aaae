import { isLocked, LOCKED } from '../locks';
import type { LmvDocument } from '../types';
import { requireAll } from './checks';
import { without } from './replace';

/**
 * Locks elements where they stand, or sets them free again.
 * @throws EditError `unknown-id`
 */
export function lockElements(document: LmvDocument, ids: readonly string[], locked: boolean): LmvDocument {
  requireAll(document.elements, ids);
  const named = new Set(ids);
  const changes = document.elements.some((element) => named.has(element.id) && isLocked(element) !== locked);
  if (!changes) return document;
  const elements = document.elements.map((element) => {
    if (!named.has(element.id) || isLocked(element) === locked) return element;
    return locked ? { ...element, [LOCKED]: true } : without(element, LOCKED);
  });
  return { ...document, elements };
}
