import type { Fragment } from '../fragment';
import type { LmvDocument } from '../types';
import { withParts } from '../with-parts';
import { requireAll } from './checks';

/**
 * Copies elements with all that stands inside them, and every link that ends at one of them.
 * @returns the fragment in document order, with the ids of the document; the document is not changed
 * @throws EditError `unknown-id`
 */
export function copyFragment(document: LmvDocument, ids: readonly string[]): Fragment {
  requireAll(document.elements, ids);
  const copied = withParts(document, ids);
  return {
    elements: document.elements.filter(({ id }) => copied.has(id)),
    links: document.links.filter((link) => copied.has(link.from) || copied.has(link.to)),
  };
}
