import { addElement, addLink, removeElements, removeLinks, rename, reparent, setLinkProperty, setProperty, setTitle } from '../document/edits';
import { laneOf, parentOf } from '../document/kinds';
import { elementOfItem } from '../adding/item';
import { recognise } from '../adding/recognise';
import type { Element, LmvDocument } from '../document/types';
import type { Lang } from '../messages/lang';
import type { OutlineChanges } from './changes';

/**
 * Makes the changes of an outline, as one edit. The drawing may have changed since the outline was written: what is gone
 * stays gone, and what the outline does not touch stays as it is. New elements have no place yet.
 * @param newId gives ids for new links
 * @throws EditError `over-limit`, `invalid-value`
 */
export function applyOutline(document: LmvDocument, changes: OutlineChanges, { lang, newId }: { readonly lang: Lang; readonly newId: () => string }): LmvDocument {
  let next = changes.title === undefined ? document : setTitle(document, changes.title);
  const has = (id: string): boolean => next.elements.some((element) => element.id === id);
  for (const { id, kind, name, parent, values } of changes.added) {
    const inside = parent !== undefined && has(parent) ? { parent } : {};
    const typed = kind === 'note' ? { text: name } : { name };
    next = addElement(next, { ...elementOfItem(recognise(kind, name), id, lang), ...typed, ...Object.fromEntries(values), ...inside });
  }
  for (const { id, parent } of changes.moved) if (has(id) && (parent === undefined || has(parent))) next = reparent(next, id, parent);
  for (const { id, name, values } of changes.changed) {
    if (!has(id)) continue;
    if (name !== undefined) next = rename(next, id, name);
    for (const [property, value] of values) next = setProperty(next, id, property, value);
  }
  next = removeElements(next, changes.removed.filter(has));
  const standing = new Set(next.links.map(({ id }) => id));
  next = removeLinks(next, changes.links.removed.filter((id) => standing.has(id)));
  for (const { id, values } of changes.links.changed) {
    if (!standing.has(id) || changes.links.removed.includes(id)) continue;
    for (const [property, value] of values) next = setLinkProperty(next, id, property, value);
  }
  for (const { from, to, values } of changes.links.added) {
    if (has(from) && has(to)) next = addLink(next, { id: newId(), from, to, ...Object.fromEntries(values) });
  }
  return inOrder(next, changes);
}

/** Puts elements in the order of the outline: each lane's, and each container's, in the places that they had among the others. */
function inOrder(document: LmvDocument, { order, added }: OutlineChanges): LmvDocument {
  const wanted = new Map((order ?? []).map((id, position) => [id, position]));
  let elements: readonly Element[] = document.elements;
  for (const group of wanted.size === 0 ? [] : groupsOf(elements)) {
    const known = group.filter(({ id }) => wanted.has(id));
    const sorted = known.toSorted((a, b) => (wanted.get(a.id) ?? 0) - (wanted.get(b.id) ?? 0));
    const next = new Map(known.map((element, position) => [element, sorted[position] ?? element]));
    elements = elements.map((element) => next.get(element) ?? element);
  }
  for (const { id, after, parent } of added) {
    // Only inside a container does the order show.
    if (parent === undefined || after === undefined) continue;
    const element = elements.find((each) => each.id === id);
    if (!element) continue;
    const others = elements.filter((each) => each !== element);
    const at = others.findIndex((each) => each.id === after);
    elements = others.toSpliced(at < 0 ? others.length : at + 1, 0, element);
  }
  return elements === document.elements ? document : { ...document, elements };
}

function groupsOf(elements: readonly Element[]): Iterable<readonly Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of elements) {
    const key = parentOf(element) ?? `lane ${laneOf(element)}`;
    groups.set(key, [...(groups.get(key) ?? []), element]);
  }
  return groups.values();
}
