import { parentOf } from '../kinds';
import type { LmvDocument } from '../types';
import { elementOf, requireParent, validElement } from './checks';
import { EditError } from './edit-error';
import { replaceElement, without } from './replace';

/**
 * Puts a module or application service inside another parent, or lets it stand alone. What stands inside it goes along.
 * @param parentId the new parent; undefined to let it stand alone
 * @param at where it then stands, in px relative to its lane's content area; without it the tidy layout places it
 * @throws EditError `unknown-id`, `wrong-parent`, `invalid-value`
 */
export function reparent(
  document: LmvDocument,
  id: string,
  parentId: string | undefined,
  at?: { readonly x: number; readonly y: number },
): LmvDocument {
  const element = elementOf(document, id);
  if (parentId !== undefined) {
    requireParent(document, element, parentId);
    if (parentOf(element) === parentId) return document;
    return replaceElement(document, validElement({ ...without(element, 'x', 'y'), parent: parentId } as typeof element));
  }
  if (at && !(Number.isFinite(at.x) && Number.isFinite(at.y))) throw new EditError('invalid-value', { id, x: String(at.x), y: String(at.y) });
  const stays = parentOf(element) === undefined && (at === undefined || (at.x === element.x && at.y === element.y));
  if (stays) return document;
  return replaceElement(document, validElement({ ...without(element, 'parent'), ...(at && { x: at.x, y: at.y }) }));
}
