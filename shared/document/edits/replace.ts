import type { Element, Link, LmvDocument } from '../types';

/** The document with one element put in the place of the one with its id; all others keep their identity. */
export function replaceElement(document: LmvDocument, element: Element): LmvDocument {
  return { ...document, elements: document.elements.map((other) => (other.id === element.id ? element : other)) };
}

/** The document with one link put in the place of the one with its id; all others keep their identity. */
export function replaceLink(document: LmvDocument, link: Link): LmvDocument {
  return { ...document, links: document.links.map((other) => (other.id === link.id ? link : other)) };
}

/** The same object without some of its properties; the order of the others stays. */
export function without<T extends object>(value: T, ...keys: readonly string[]): T {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key))) as T;
}
