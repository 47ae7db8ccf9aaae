import { parentOf } from '../kinds';
import type { LmvDocument } from '../types';
import { elementOf } from './checks';
import { reorderElement } from './reorder-element';
import { reparent } from './reparent';

/**
 * Puts a module or application service into a container, at a place among the parts of its kind. What stands inside it goes
 * along.
 * @param beforeId the part that it is to stand before; undefined for the end
 * @returns the same document where it stands there already
 * @throws EditError `unknown-id`, `wrong-parent`
 */
export function movePart(document: LmvDocument, id: string, parentId: string, beforeId: string | undefined): LmvDocument {
  const { kind } = elementOf(document, id);
  const moved = reparent(document, id, parentId);
  const parts = moved.elements.filter((element) => element.kind === kind && parentOf(element) === parentId);
  const next = parts[parts.findIndex((element) => element.id === id) + 1]?.id;
  return next === beforeId ? moved : reorderElement(moved, id, beforeId);
}

/**
 * Moves a part one place on or back among the parts of its kind in its container.
 * @returns the same document where it stands in no container, or is the first or the last
 * @throws EditError `unknown-id`
 */
export function stepPart(document: LmvDocument, id: string, step: 1 | -1): LmvDocument {
  const element = elementOf(document, id);
  const parent = parentOf(element);
  if (parent === undefined) return document;
  const parts = document.elements.filter((other) => other.kind === element.kind && parentOf(other) === parent);
  const at = parts.indexOf(element) + step;
  if (at < 0 || at >= parts.length) return document;
  return movePart(document, id, parent, parts[step === 1 ? at + 1 : at]?.id);
}
