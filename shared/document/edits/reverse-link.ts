import type { LmvDocument } from '../types';
import { linkOf } from './checks';
import { reconnectLink } from './reconnect-link';

/**
 * Turns a link round: an exchange flows the other way.
 * @throws EditError `unknown-id`; `link-not-allowed` where the kinds allow one direction only
 */
export function reverseLink(document: LmvDocument, id: string): LmvDocument {
  const { from, to } = linkOf(document, id);
  return reconnectLink(document, id, { from: to, to: from });
}
