import { listEntries, type CatalogueEntry, type CatalogueList } from '../../shared/catalogue/catalogue';
import { ELEMENT_KINDS, KINDS, LANES } from '../../shared/document/kinds';
import type { ElementKind, Lane } from '../../shared/document/types';
import type { UiKey } from '../../shared/messages/ui/ui-text';
import { itemOfEntry, LIST_ELEMENTS, type LibraryItem } from '../../shared/adding/item';

/** A list of the guide inside a lane of the library. */
export interface LibrarySection {
  readonly id: string;
  readonly list: CatalogueList;
  readonly label: UiKey;
  readonly items: readonly LibraryItem[];
  /** Where the guide divides the list: by sector, or by service relationship (Jadual 2-1). */
  readonly groups?: readonly LibraryGroup[];
}

/** A part of a list: the entries under one sector or relationship. */
export interface LibraryGroup {
  readonly id: string;
  /** The catalogue entry of the sector or relationship. */
  readonly entry: string;
  readonly items: readonly LibraryItem[];
}

/** A lane of the library: its bare kinds, then the guide's lists. */
export interface LibraryLane {
  readonly lane: Lane;
  readonly kinds: readonly LibraryItem[];
  readonly sections: readonly LibrarySection[];
}

const SECTIONS = [
  ['relationship', 'library.relationships'],
  ['target-group', 'library.targetGroups'],
  ['subcategory', 'library.subcategories'],
  ['persona', 'library.personas'],
  ['medium', 'library.media'],
  ['service-category', 'library.serviceCategories'],
  ['process', 'library.processes'],
  ['application-kind', 'library.applicationKinds'],
  ['platform', 'library.platforms'],
  ['registry', 'library.registries'],
  ['repository', 'library.repositories'],
  ['location', 'library.locations'],
  ['network', 'library.networks'],
  ['security-control', 'library.controls'],
] as const satisfies readonly (readonly [CatalogueList, UiKey])[];

/** The lists that can be added from, in the order they are shown. */
export const LIBRARY_LISTS: readonly CatalogueList[] = SECTIONS.map(([list]) => list);

function kindsOf(lane: Lane): readonly ElementKind[] {
  return ELEMENT_KINDS.filter((kind) => KINDS[kind].lane === lane);
}

/** The library as it is browsed. Notes, which go anywhere, stand beside it. */
export const LIBRARY: readonly LibraryLane[] = LANES.map((lane) => ({
  lane,
  kinds: kindsOf(lane).map((kind) => ({ kind })),
  sections: SECTIONS.filter(([list]) => laneOfList(list) === lane).map(([list, label]) => ({
    id: `${lane}/${list}`,
    list,
    label,
    items: itemsOf(listEntries(list)),
    ...groupsOf(`${lane}/${list}`, list),
  })),
}));

function itemsOf(entries: readonly CatalogueEntry[]): readonly LibraryItem[] {
  return entries.flatMap((entry) => itemOfEntry(entry) ?? []);
}

function groupsOf(id: string, list: CatalogueList): { readonly groups?: readonly LibraryGroup[] } {
  if (list === 'registry' || list === 'repository') {
    return { groups: grouped(id, listEntries('sector'), (sector) => itemsOf(listEntries(list).filter((entry) => entry.sector === sector))) };
  }
  if (list !== 'target-group' && list !== 'subcategory') return {};
  const under = (relationship: string): readonly LibraryItem[] =>
    itemsOf(listEntries(list).filter(({ relationships }) => relationships?.includes(relationship))).map((item) => ({ ...item, relationship }));
  return { groups: grouped(id, listEntries('relationship'), under) };
}

function grouped(id: string, by: readonly CatalogueEntry[], items: (id: string) => readonly LibraryItem[]): readonly LibraryGroup[] {
  return by.map((entry) => ({ id: `${id}/${entry.id}`, entry: entry.id, items: items(entry.id) })).filter((group) => group.items.length > 0);
}

function laneOfList(list: CatalogueList): Lane | undefined {
  const facts = LIST_ELEMENTS[list];
  return facts && KINDS[facts[0]].lane;
}
