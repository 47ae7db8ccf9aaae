import { parentOf } from '../kinds';
import { jsonEqual } from '../json-equal';
import { elementSchema } from '../schema';
import type { LmvDocument } from '../types';
import { elementOf, requireFaultless } from './checks';
import { EditError } from './edit-error';
import { plainValue } from './plain-value';
import { replaceElement, without } from './replace';

const PROTECTED: ReadonlySet<string> = new Set(['id', 'kind', 'parent', '__proto__', 'constructor', 'prototype']);

/**
 * Sets one property of an element, known or not.
 * @param value a JSON value; undefined removes the property
 * @throws EditError `unknown-id`; `protected-property` for `id`, `kind` and `parent` (see `reparent`); `has-parent` for
 *   `x` and `y` of an element inside another; `invalid-value` for a type that the format does not allow there
 */
export function setProperty(document: LmvDocument, id: string, property: string, value: unknown): LmvDocument {
  const element = elementOf(document, id);
  if (PROTECTED.has(property)) throw new EditError('protected-property', { id, property });
  if (value === undefined) return Object.hasOwn(element, property) ? replaceElement(document, without(element, property)) : document;
  if ((property === 'x' || property === 'y') && parentOf(element) !== undefined) throw new EditError('has-parent', { id });
  const plain = plainValue(value);
  if (Object.hasOwn(element, property) && jsonEqual(plain, (element as unknown as Readonly<Record<string, unknown>>)[property])) return document;
  const changed = { ...element, [property]: plain };
  requireFaultless(elementSchema, changed);
  return replaceElement(document, changed);
}
