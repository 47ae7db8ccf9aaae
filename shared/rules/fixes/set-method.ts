import type { LmvDocument } from '../../document/types';

/**
 * The document with the method of one exchange set.
 * @param link the link's id
 * @param method a method's catalogue id
 * @returns the same document where there is no such link
 */
export function setMethod(document: LmvDocument, link: string, method: string): LmvDocument {
  if (!document.links.some(({ id }) => id === link)) return document;
  return { ...document, links: document.links.map((each) => (each.id === link ? { ...each, method } : each)) };
}
