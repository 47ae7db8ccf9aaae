import type * as z from 'zod';
import { schemaFaults } from '../faults';
import { KINDS } from '../kinds';
import { LIMITS } from '../limits';
import { linkMeaning } from '../link-meaning';
import { elementSchema, linkSchema } from '../schema';
import type { Element, Link, LmvDocument } from '../types';
import { EditError } from './edit-error';
import { plainValue } from './plain-value';

/** The element with an id. @throws EditError `unknown-id` */
export function elementOf(document: LmvDocument, id: string): Element {
  const element = document.elements.find((candidate) => candidate.id === id);
  if (!element) throw new EditError('unknown-id', { id });
  return element;
}

/** The link with an id. @throws EditError `unknown-id` */
export function linkOf(document: LmvDocument, id: string): Link {
  const link = document.links.find((candidate) => candidate.id === id);
  if (!link) throw new EditError('unknown-id', { id });
  return link;
}

/** @throws EditError `unknown-id` for the first id that is not in the list */
export function requireAll(entries: readonly { readonly id: string }[], ids: Iterable<string>): void {
  const known = new Set(entries.map(({ id }) => id));
  for (const id of ids) if (!known.has(id)) throw new EditError('unknown-id', { id });
}

/** @throws EditError `duplicate-id` where an element or link has the id already */
export function requireNew(document: LmvDocument, id: string): void {
  const taken = document.elements.some((element) => element.id === id) || document.links.some((link) => link.id === id);
  if (taken) throw new EditError('duplicate-id', { id });
}

/** @throws EditError `over-limit` where a list grows beyond what can be read again */
export function requireRoom(document: LmvDocument, more: { readonly elements?: number; readonly links?: number }): void {
  for (const list of ['elements', 'links'] as const) {
    const count = document[list].length + (more[list] ?? 0);
    if (count > LIMITS[list]) throw new EditError('over-limit', { limit: list, max: LIMITS[list] });
  }
}

/** @throws EditError `unknown-id`, or `wrong-parent` where the child's kind cannot stand inside the parent's */
export function requireParent(document: LmvDocument, child: Element, parentId: string): void {
  const parent = elementOf(document, parentId);
  if (!isParent(child, parent)) {
    throw new EditError('wrong-parent', { id: child.id, kind: child.kind, parent: parentId, parentKind: parent.kind });
  }
}

/** Whether a kind can stand inside another. */
export function isParent(child: Element, parent: Element): boolean {
  return KINDS[child.kind].parents?.includes(parent.kind) ?? false;
}

/** @throws EditError `unknown-id`, or `link-not-allowed` where the kinds at the ends give no meaning */
export function requireMeaning(document: LmvDocument, from: string, to: string): void {
  const fromKind = elementOf(document, from).kind;
  const toKind = elementOf(document, to).kind;
  if (linkMeaning(fromKind, toKind) === undefined || from === to) {
    throw new EditError('link-not-allowed', { from, to, fromKind, toKind });
  }
}

/** The element as it can be written and read again. @throws EditError `invalid-value` */
export function validElement(element: Element): Element {
  return valid(elementSchema, element);
}

/** The link as it can be written and read again. @throws EditError `invalid-value` */
export function validLink(link: Link): Link {
  return valid(linkSchema, link);
}

/** A value without anything that a file would not keep. @throws EditError `invalid-value` */
export function valid<T>(schema: z.ZodType, value: T): T {
  const plain = plainValue(value) as T;
  requireFaultless(schema, plain);
  return plain;
}

/** @throws EditError `invalid-value`, naming the first fault, where a reader would refuse the value */
export function requireFaultless(schema: z.ZodType, value: unknown): void {
  const [fault] = schemaFaults(schema, value);
  if (fault) throw new EditError('invalid-value', { path: fault.path, problem: fault.problem });
}
