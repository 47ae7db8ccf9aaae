import type { LmvDocument } from '../../document/types';

/**
 * The document without a link, and without the waivers that are about it.
 * @returns the same document where there is no such link
 */
export function removeLink(document: LmvDocument, id: string): LmvDocument {
  if (!document.links.some((link) => link.id === id)) return document;
  return {
    ...document,
    links: document.links.filter((link) => link.id !== id),
    waivers: document.waivers.filter((waiver) => waiver.link !== id),
  };
}
