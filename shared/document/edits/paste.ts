import type { Fragment } from '../fragment';
import { parentOf } from '../kinds';
import { LOCKED } from '../locks';
import { linkMeaning } from '../link-meaning';
import type { Element, Link, LmvDocument } from '../types';
import { elementOf, isParent, requireRoom, validElement, validLink } from './checks';
import { EditError } from './edit-error';
import { without } from './replace';

export interface PasteOptions {
  /** Gives a new unique id; called once for every element and link that is pasted, with its old id. */
  readonly newId: (oldId: string) => string;
  /** How far top-level elements move from where they were copied, in px. */
  readonly dx: number;
  readonly dy: number;
  /** Where parts go that were copied without their parent, if their kind allows it. */
  readonly parent?: string;
}

/**
 * Pastes a fragment behind all others, with new ids. Links among the pasted elements are kept; a link to an element
 * outside is kept where that element exists and the kinds allow it. What was locked is not locked any more. A part keeps its parent where that is pasted too;
 * else it goes to the given parent, or to the one it had, or stands alone.
 * @returns the pasted elements are the last of `elements`, in the fragment's order
 * @throws EditError `duplicate-id` (from `newId`), `invalid-value`, `unknown-id` (the given parent), `over-limit`
 */
export function paste(document: LmvDocument, fragment: Fragment, options: PasteOptions): LmvDocument {
  if (fragment.elements.length === 0) return document;
  requireRoom(document, { elements: fragment.elements.length });
  const fresh = freshIds(document, options);
  const pasted = new Map(fragment.elements.map((element) => [element.id, { element, id: fresh(element.id) }]));
  const existing = new Map(document.elements.map((element) => [element.id, element]));
  const target = options.parent === undefined ? undefined : elementOf(document, options.parent);
  const elements = fragment.elements.map((element) => {
    const parent = pastedParent(element, pasted, target, existing);
    return pasteElement(element, pasted.get(element.id)?.id ?? element.id, parent, options);
  });
  const links: Link[] = [];
  for (const link of fragment.links) {
    const ends = pastedEnds(link, pasted, existing);
    if (ends) links.push(validLink({ ...link, id: fresh(link.id), ...ends }));
  }
  requireRoom(document, { links: links.length });
  return {
    ...document,
    elements: [...document.elements, ...elements],
    links: links.length === 0 ? document.links : [...document.links, ...links],
  };
}

type Pasted = ReadonlyMap<string, { readonly element: Element; readonly id: string }>;

function freshIds(document: LmvDocument, { newId }: PasteOptions): (oldId: string) => string {
  const taken = new Set([...document.elements, ...document.links].map(({ id }) => id));
  return (oldId) => {
    const id = newId(oldId);
    if (taken.has(id)) throw new EditError('duplicate-id', { id });
    taken.add(id);
    return id;
  };
}

function pasteElement(element: Element, id: string, parent: string | undefined, { dx, dy }: PasteOptions): Element {
  if (parent !== undefined) return validElement({ ...without(element, 'x', 'y', LOCKED), id, parent } as Element);
  return validElement({
    ...without(element, 'parent', LOCKED),
    id,
    ...(element.x !== undefined && { x: element.x + dx }),
    ...(element.y !== undefined && { y: element.y + dy }),
  });
}

function pastedParent(
  element: Element,
  pasted: Pasted,
  target: Element | undefined,
  existing: ReadonlyMap<string, Element>,
): string | undefined {
  const old = parentOf(element) ?? '';
  const along = pasted.get(old);
  if (along && isParent(element, along.element)) return along.id;
  return [target, existing.get(old)].find((candidate) => candidate && isParent(element, candidate))?.id;
}

function pastedEnds(link: Link, pasted: Pasted, existing: ReadonlyMap<string, Element>): Pick<Link, 'from' | 'to'> | undefined {
  const from = pasted.get(link.from);
  const to = pasted.get(link.to);
  if (from && to) return { from: from.id, to: to.id };
  const fromElement = from?.element ?? existing.get(link.from);
  const toElement = to?.element ?? existing.get(link.to);
  if (!(from || to) || !fromElement || !toElement) return undefined;
  if (linkMeaning(fromElement.kind, toElement.kind) === undefined) return undefined;
  return { from: from?.id ?? link.from, to: to?.id ?? link.to };
}
