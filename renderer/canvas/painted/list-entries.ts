import { LANES, laneOf } from '../../../shared/document/kinds';
import type { Element, Lane, Link } from '../../../shared/document/types';
import { accessibleName } from '../../../shared/drawing/accessible-name';
import { linkName } from '../../../shared/drawing/draw-link';
import type { Lang } from '../../../shared/messages/lang';
import type { Drawing } from '../../store/drawing';
import { sameList } from '../same-list';

/** One element or link, as a reader hears it. */
export interface ListEntry {
  readonly id: string;
  readonly name: string;
  /** Entries of one lane stand together, links after all lanes. */
  readonly group: Lane | 'links';
}

/** What was made of each element and link last, and what it was made from. */
const made = new WeakMap<Element | Link, { readonly from: readonly unknown[]; readonly entry: ListEntry }>();

/** All elements of a drawing, lane by lane and from left to right, then all links. */
export function listEntries({ document, index, geometry }: Drawing, lang: Lang): readonly ListEntry[] {
  const byLane = new Map<Lane, Element[]>(LANES.map((lane) => [lane, []]));
  for (const element of document.elements) if (geometry.boxes.has(element.id)) byLane.get(laneOf(element))?.push(element);
  const across = (a: Element, b: Element): number => (geometry.boxes.get(a.id)?.x ?? 0) - (geometry.boxes.get(b.id)?.x ?? 0);
  const elements = [...byLane].flatMap(([lane, list]) => list.toSorted(across).map((element) => remembered(element, [lang], () => ({ id: element.id, name: accessibleName(element, lang), group: lane }))));
  const links = document.links.filter(({ id }) => geometry.links.get(id)?.drawnWith === undefined && geometry.links.has(id));
  return [...elements, ...links.map((link) => remembered(link, [lang, index.element(link.from), index.element(link.to)], () => ({ id: link.id, name: linkName(index, link, lang), group: 'links' })))];
}

/** The same object for as long as it is made from the same. */
function remembered(of: Element | Link, from: readonly unknown[], make: () => ListEntry): ListEntry {
  const before = made.get(of);
  if (before && sameList(before.from, from)) return before.entry;
  const entry = make();
  made.set(of, { from, entry });
  return entry;
}

/**
 * Where a key leads from an entry: arrows to the next, Page Up and Page Down to the first of the next group, Home and End
 * to the ends.
 * @returns undefined for other keys, and where there is nothing further
 */
export function neighbour(entries: readonly ListEntry[], current: string, key: string): string | undefined {
  const at = entries.findIndex(({ id }) => id === current);
  const here = entries[at];
  if (!here) return undefined;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return entries[at + 1]?.id;
    case 'ArrowUp':
    case 'ArrowLeft':
      return entries[at - 1]?.id;
    case 'Home':
      return entries[0]?.id;
    case 'End':
      return entries.at(-1)?.id;
    case 'PageDown':
      return entries.slice(at).find(({ group }) => group !== here.group)?.id;
    case 'PageUp': {
      const before = entries.slice(0, at).findLast(({ group }) => group !== here.group);
      return before && entries.find(({ group }) => group === before.group)?.id;
    }
    default:
      return undefined;
  }
}
