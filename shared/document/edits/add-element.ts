import type { Element, LmvDocument } from '../types';
import { requireNew, requireParent, requireRoom, validElement } from './checks';
import { EditError } from './edit-error';
import { without } from './replace';

/**
 * Adds an element behind all others. One with a `parent` loses `x` and `y`: its parent lays it out.
 * @throws EditError `duplicate-id`, `invalid-value`, `wrong-parent`, `unknown-id` (the parent), `over-limit`
 */
export function addElement(document: LmvDocument, element: Element): LmvDocument {
  requireRoom(document, { elements: 1 });
  requireNew(document, element.id);
  const added = validElement(element);
  return { ...document, elements: [...document.elements, settled(document, added)] };
}

function settled(document: LmvDocument, element: Element): Element {
  if (!Object.hasOwn(element, 'parent')) return element;
  const parent: unknown = (element as { readonly parent?: unknown }).parent;
  if (typeof parent !== 'string') throw new EditError('wrong-parent', { id: element.id, kind: element.kind });
  requireParent(document, element, parent);
  return without(element, 'x', 'y');
}
