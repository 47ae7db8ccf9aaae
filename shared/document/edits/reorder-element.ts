import type { LmvDocument } from '../types';
import { elementOf } from './checks';

/**
 * Moves an element in the document's order, which is the order inside a parent, of keyboard focus and of reports.
 * @param beforeId the element that it is to stand before; undefined for the end
 * @throws EditError `unknown-id`
 */
export function reorderElement(document: LmvDocument, id: string, beforeId: string | undefined): LmvDocument {
  const element = elementOf(document, id);
  if (beforeId === id) return document;
  const before = beforeId === undefined ? undefined : elementOf(document, beforeId);
  const others = document.elements.filter((other) => other !== element);
  const position = before === undefined ? others.length : others.indexOf(before);
  if (document.elements[position] === element) return document;
  return { ...document, elements: others.toSpliced(position, 0, element) };
}
