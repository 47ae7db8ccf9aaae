import { jsonEqual } from '../json-equal';
import { linkSchema } from '../schema';
import type { LmvDocument } from '../types';
import { linkOf, requireFaultless } from './checks';
import { EditError } from './edit-error';
import { plainValue } from './plain-value';
import { replaceLink, without } from './replace';

const PROTECTED: ReadonlySet<string> = new Set(['id', 'from', 'to', '__proto__', 'constructor', 'prototype']);

/**
 * Sets one property of a link, known or not.
 * @param value a JSON value; undefined removes the property
 * @throws EditError `unknown-id`; `protected-property` for `id`, `from` and `to` (see `reconnectLink`);
 *   `invalid-value` for a type that the format does not allow there
 */
export function setLinkProperty(document: LmvDocument, id: string, property: string, value: unknown): LmvDocument {
  const link = linkOf(document, id);
  if (PROTECTED.has(property)) throw new EditError('protected-property', { id, property });
  if (value === undefined) return Object.hasOwn(link, property) ? replaceLink(document, without(link, property)) : document;
  const plain = plainValue(value);
  if (Object.hasOwn(link, property) && jsonEqual(plain, (link as unknown as Readonly<Record<string, unknown>>)[property])) return document;
  const changed = { ...link, [property]: plain };
  requireFaultless(linkSchema, changed);
  return replaceLink(document, changed);
}
