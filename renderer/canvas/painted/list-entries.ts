import { LANES, laneOf } from '../../../shared/document/kinds';
import type { Element, Lane } from '../../../shared/document/types';
import { accessibleName } from '../../../shared/drawing/accessible-name';
import { linkName } from '../../../shared/drawing/draw-link';
import type { Lang } from '../../../shared/messages/lang';
import type { Drawing } from '../../store/drawing';

/** One element or link, as a reader hears it. */
export interface ListEntry {
  readonly id: string;
  readonly name: string;
  /** Entries of one lane stand together, links after all lanes. */
  readonly group: Lane | 'links';
}

const names = new WeakMap<Element, { readonly lang: Lang; readonly entry: ListEntry }>();

/** All elements of a drawing, lane by lane and from left to right, then all links. */
export function listEntries({ document, index, geometry }: Drawing, lang: Lang): readonly ListEntry[] {
  const byLane = new Map<Lane, Element[]>(LANES.map((lane) => [lane, []]));
  for (const element of document.elements) if (geometry.boxes.has(element.id)) byLane.get(laneOf(element))?.push(element);
  const across = (a: Element, b: Element): number => (geometry.boxes.get(a.id)?.x ?? 0) - (geometry.boxes.get(b.id)?.x ?? 0);
  const elements = [...byLane].flatMap(([lane, list]) => list.toSorted(across).map((element) => entryOf(element, lane, lang)));
  const links = document.links.filter(({ id }) => geometry.links.get(id)?.drawnWith === undefined && geometry.links.has(id));
  return [...elements, ...links.map((link): ListEntry => ({ id: link.id, name: linkName(index, link, lang), group: 'links' }))];
}

/** The same object for the same name. */
function entryOf(element: Element, group: Lane, lang: Lang): ListEntry {
  const before = names.get(element);
  if (before?.lang === lang) return before.entry;
  const entry: ListEntry = { id: element.id, name: accessibleName(element, lang), group };
  names.set(element, { lang, entry });
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
