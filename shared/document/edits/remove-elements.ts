import { withParts } from '../with-parts';
import type { LmvDocument } from '../types';
import { requireAll } from './checks';
import { removeLinks } from './remove-links';

/**
 * Removes elements with all that stands inside them, the links that end at any of these, and the waivers that point at
 * what is removed.
 * @throws EditError `unknown-id`
 */
export function removeElements(document: LmvDocument, ids: readonly string[]): LmvDocument {
  if (ids.length === 0) return document;
  requireAll(document.elements, ids);
  const gone = withParts(document, ids);
  const links = document.links.filter((link) => gone.has(link.from) || gone.has(link.to)).map(({ id }) => id);
  const unlinked = removeLinks(document, links);
  const waivers = unlinked.waivers.filter(({ element }) => element === undefined || !gone.has(element));
  return {
    ...unlinked,
    elements: unlinked.elements.filter(({ id }) => !gone.has(id)),
    waivers: waivers.length === unlinked.waivers.length ? unlinked.waivers : waivers,
  };
}
