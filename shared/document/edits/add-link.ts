import type { Link, LmvDocument } from '../types';
import { requireMeaning, requireNew, requireRoom, validLink } from './checks';

/**
 * Adds a link behind all others.
 * @throws EditError `duplicate-id`, `invalid-value`, `unknown-id` (an end), `link-not-allowed`, `over-limit`
 */
export function addLink(document: LmvDocument, link: Link): LmvDocument {
  requireRoom(document, { links: 1 });
  requireNew(document, link.id);
  const added = validLink(link);
  requireMeaning(document, added.from, added.to);
  return { ...document, links: [...document.links, added] };
}
