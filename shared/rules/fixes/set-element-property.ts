import type { Element, LmvDocument } from '../../document/types';

/**
 * The document with one property of one element set.
 * @returns the same document where there is no such element
 */
export function setElementProperty(document: LmvDocument, id: string, property: string, value: unknown): LmvDocument {
  if (!document.elements.some((element) => element.id === id)) return document;
  return {
    ...document,
    elements: document.elements.map((element) => (element.id === id ? ({ ...element, [property]: value } as Element) : element)),
  };
}
