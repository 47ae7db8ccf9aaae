import { findEntry, type CatalogueEntry, type CatalogueList } from '../../shared/catalogue/catalogue';
import { ELEMENT_KINDS } from '../../shared/document/kinds';
import type { Element, ElementKind } from '../../shared/document/types';
import type { Lang } from '../../shared/messages/lang';

/** Something in the library that can be added: a bare kind of element, or one filled in from the catalogue. */
export interface LibraryItem {
  readonly kind: ElementKind;
  /** The catalogue entry that it is filled in from. */
  readonly entry?: string;
  /** Its name, where the person has typed one already. */
  readonly name?: string;
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
  const name = item.name ?? '';
  const blank = (item.kind === 'note' ? { id, kind: item.kind, text: name } : { id, kind: item.kind, name }) as Element;
  if (!entry || !facts) return blank;
  return { ...blank, name: firstName(entry, lang), ...ownProperties(entry, facts[1]) };
}

/** People say G2C, not "Government to Citizen", and the guide's own example does so too. */
function firstName(entry: CatalogueEntry, lang: Lang): string {
  return entry.list === 'relationship' ? (entry.code ?? entry[lang]) : entry[lang];
}

function ownProperties(entry: CatalogueEntry, property: string): Readonly<Record<string, string>> {
  // A group, subcategory or persona that stands under one relationship only brings it along (Jadual 2-1, 2-2).
  const only = entry.list === 'persona' ? 'g2c' : entry.relationships?.length === 1 ? entry.relationships[0] : undefined;
  return { ...(property !== 'relationship' && only !== undefined && { relationship: only }), [property]: entry.id };
}

const TYPE = 'application/x-landskap-item';

/** Puts an item into a drag. */
export function dragItem(transfer: DataTransfer, item: LibraryItem): void {
  transfer.setData(TYPE, JSON.stringify(item));
  transfer.effectAllowed = 'copy';
}

/** Whether a drag brings an item of the library (its content can only be read on dropping). */
export function bringsItem(transfer: DataTransfer): boolean {
  return transfer.types.includes(TYPE);
}

/** The item that a drop brings; undefined for anything else. */
export function droppedItem(transfer: DataTransfer): LibraryItem | undefined {
  try {
    const { kind, entry, name } = JSON.parse(transfer.getData(TYPE)) as Readonly<Record<string, unknown>>;
    const known = ELEMENT_KINDS.find((each) => each === kind);
    return known && { kind: known, ...(typeof entry === 'string' && { entry }), ...(typeof name === 'string' && { name }) };
  } catch {
    return undefined;
  }
}
