import { setLinkProperty } from '../../document/edits/set-link-property';
import type { LmvDocument } from '../../document/types';

/**
 * The document with the method of one exchange set.
 * @param id the link's id
 * @param method a method's catalogue id
 * @returns undefined where there is no such link, as a fix answers
 */
export function setMethod(document: LmvDocument, id: string | undefined, method: string): LmvDocument | undefined {
  if (id === undefined || !document.links.some((link) => link.id === id)) return undefined;
  return setLinkProperty(document, id, 'method', method);
}
