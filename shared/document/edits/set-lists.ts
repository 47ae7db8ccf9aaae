import { jsonEqual } from '../json-equal';
import type { LmvDocument } from '../types';
import { elementOf, linkOf } from './checks';
import { setLinkProperty } from './set-link-property';
import { setProperty } from './set-property';

/** A list for one element or link. */
export interface ListOf {
  readonly id: string;
  readonly list: readonly unknown[];
}

/**
 * Sets a property that holds a list on several elements, or on several links. A list without rows takes the property away.
 * What has the same rows already stays as it is.
 * @param lists of elements or of links, not of both
 * @throws EditError as `setProperty` and `setLinkProperty` do
 */
export function setLists(document: LmvDocument, property: string, lists: readonly ListOf[]): LmvDocument {
  const isLink = document.links.some(({ id }) => id === lists[0]?.id);
  const [find, set] = isLink ? [linkOf, setLinkProperty] : [elementOf, setProperty];
  return lists.reduce((now, { id, list }) => {
    const before = (find(now, id) as unknown as Readonly<Record<string, unknown>>)[property] ?? [];
    return jsonEqual(before, list) ? now : set(now, id, property, list.length === 0 ? undefined : list);
  }, document);
}
