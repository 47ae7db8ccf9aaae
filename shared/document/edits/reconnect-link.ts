import type { LmvDocument } from '../types';
import { linkOf, requireMeaning } from './checks';
import { replaceLink } from './replace';

/**
 * Moves one end of a link, or both, to other elements. What the link says (its method and data) stays.
 * @param ends an end that is left out stays where it is
 * @throws EditError `unknown-id`, `link-not-allowed`
 */
export function reconnectLink(document: LmvDocument, id: string, ends: { readonly from?: string; readonly to?: string }): LmvDocument {
  const link = linkOf(document, id);
  const from = ends.from ?? link.from;
  const to = ends.to ?? link.to;
  if (from === link.from && to === link.to) return document;
  requireMeaning(document, from, to);
  return replaceLink(document, { ...link, from, to });
}
