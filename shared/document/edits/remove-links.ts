import type { LmvDocument } from '../types';
import { requireAll } from './checks';

/**
 * Removes links and the waivers that point at them.
 * @throws EditError `unknown-id`
 */
export function removeLinks(document: LmvDocument, ids: readonly string[]): LmvDocument {
  if (ids.length === 0) return document;
  requireAll(document.links, ids);
  const gone = new Set(ids);
  const waivers = document.waivers.filter(({ link }) => link === undefined || !gone.has(link));
  return {
    ...document,
    links: document.links.filter(({ id }) => !gone.has(id)),
    waivers: waivers.length === document.waivers.length ? document.waivers : waivers,
  };
}
