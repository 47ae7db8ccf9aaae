import { addLink as addNewLink } from '../../document/edits/add-link';
import type { Link, LmvDocument } from '../../document/types';

/**
 * The document with a link at the end of its links.
 * @returns the same document where a link with the same ends, direction and method is there already
 * @throws EditError as the edit of that name, which a fix does not let happen
 */
export function addLink(document: LmvDocument, link: Link): LmvDocument {
  const there = document.links.some((other) => other.from === link.from && other.to === link.to && (other.method ?? '') === (link.method ?? ''));
  return there ? document : addNewLink(document, link);
}
