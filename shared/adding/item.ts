import { findEntry, type CatalogueEntry, type CatalogueList } from '../catalogue/catalogue';
import type { Element, ElementKind } from '../document/types';
import type { Lang } from '../messages/lang';

/** Something that can be added: a bare kind of element, or one filled in from the catalogue. */
export interface LibraryItem {
  readonly kind: ElementKind;
  /** The catalogue entry that it is filled in from. */
  readonly entry?: string;
  /** Its name, where the person has typed one already. */
  readonly name?: string;
  /** For a user's group or subcategory: the relationship that it was picked under (Jadual 2-1). */
  readonly relationship?: string;
  /** What a person's own list says of it. */
  readonly facts?: { readonly agency?: string; readonly agencies?: readonly string[]; readonly note?: string };
}

/** Which kind of element the entries of a list become, and the property that holds the entry. */
export const LIST_ELEMENTS: Readonly<Partial<Record<CatalogueList, readonly [kind: ElementKind, property: string]>>> = {
  relationship: ['user', 'relationship'],
  'target-group': ['user', 'targetGroup'],
  subcategory: ['user', 'subcategory'],
  persona: ['user', 'persona'],
  medium: ['channel', 'medium'],
  'service-category': ['service', 'category'],
  process: ['process', 'process'],
  'application-kind': ['application', 'applicationKind'],
  platform: ['platform', 'platform'],
  registry: ['dataset', 'holding'],
  repository: ['dataset', 'holding'],
  location: ['site', 'location'],
  network: ['network', 'network'],
  'security-control': ['security-control', 'control'],
};

/** The lists whose entries become an element of a kind. */
export function listsOfKind(kind: ElementKind): readonly CatalogueList[] {
  return (Object.keys(LIST_ELEMENTS) as CatalogueList[]).filter((list) => LIST_ELEMENTS[list]?.[0] === kind);
}

/** The item of a catalogue entry; undefined for entries that are no elements (methods, sectors …). */
export function itemOfEntry(entry: CatalogueEntry): LibraryItem | undefined {
  const facts = LIST_ELEMENTS[entry.list];
  return facts && { kind: facts[0], entry: entry.id };
}

/**
 * The element that an item becomes, without a place.
 * @param lang the language its first name is in; from then on the name is the person's
 */
export function elementOfItem(item: LibraryItem, id: string, lang: Lang): Element {
  const entry = findEntry(item.entry);
  const facts = entry && LIST_ELEMENTS[entry.list];
  const name = item.name ?? (entry ? firstName(entry, lang) : '');
  const blank = (item.kind === 'note' ? { id, kind: item.kind, text: name } : { id, kind: item.kind, name }) as Element;
  const under = item.kind === 'user' && item.relationship !== undefined ? { relationship: item.relationship } : {};
  const made = { ...blank, ...item.facts } as Element;
  return entry && facts ? { ...made, ...under, ...ownProperties(entry, facts[1]) } : made;
}

/**
 * People say G2C, not "Government to Citizen", and the guide's own example does so too.
 */
function firstName(entry: CatalogueEntry, lang: Lang): string {
  return entry.list === 'relationship' ? (entry.code ?? entry[lang]) : entryTitle(entry, lang);
}

/** An entry's name as it stands by itself: with a capital where the guide prints all of it in small letters. */
export function entryTitle(entry: CatalogueEntry, lang: Lang): string {
  const name = entry[lang];
  return name === name.toLowerCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/**
 * The properties that an entry gives its element. A group, subcategory or persona that stands under one relationship
 * only brings it along (Jadual 2-1, 2-2).
 */
export function ownProperties(entry: CatalogueEntry, property: string): Readonly<Record<string, string>> {
  const only = entry.list === 'persona' ? 'g2c' : entry.relationships?.length === 1 ? entry.relationships[0] : undefined;
  return { ...(property !== 'relationship' && only !== undefined && { relationship: only }), [property]: entry.id };
}
