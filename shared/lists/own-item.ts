import type { LibraryItem } from '../adding/item';
import { recognise } from '../adding/recognise';
import { rename, setProperty } from '../document/edits';
import { elementOf } from '../document/edits/checks';
import type { Element, ElementKind, LmvDocument } from '../document/types';
import type { Lang } from '../messages/lang';
import type { ListEntry, ListType } from './list';
import { nameIn } from './own-entries';

/** Which kind of element an entry becomes; agencies are none. */
const KIND_OF: Readonly<Partial<Record<ListType, ElementKind>>> = { system: 'system', application: 'application', channel: 'channel', data: 'dataset', site: 'site', network: 'network' };

/** The types whose entries become elements. */
export const ITEM_TYPES = Object.keys(KIND_OF) as readonly ListType[];

/** The kind of element that an entry of a type becomes. */
export function kindOfType(type: ListType): ElementKind | undefined {
  return KIND_OF[type];
}

const SYSTEMS: readonly ListType[] = ['system', 'application'];
const NO_TYPES: readonly ListType[] = [];
const NAMES_OF: Readonly<Partial<Record<ElementKind, readonly ListType[]>>> = { system: SYSTEMS, application: ['application', 'system'], channel: ['channel'], dataset: ['data'], site: ['site'], network: ['network'] };

/** The types whose names an element of a kind may have: a system may also be listed as an application. */
export function typesOfKind(kind: ElementKind): readonly ListType[] {
  return NAMES_OF[kind] ?? NO_TYPES;
}

/**
 * What an entry says of an element besides its name: the agency that it belongs to, where its kind has one, and the note.
 */
export function ownFacts({ owner, note }: ListEntry, kind: ElementKind): NonNullable<LibraryItem['facts']> {
  return {
    ...(note !== undefined && { note }),
    ...(owner !== undefined && (kind === 'system' || kind === 'dataset') && { agency: owner }),
    ...(owner !== undefined && kind === 'application' && { agencies: [owner] }),
  };
}

/** The item that an entry becomes; undefined for an agency. What its name says in the guide's lists is known too. */
export function itemOfOwn(entry: ListEntry, lang: Lang): LibraryItem | undefined {
  const kind = KIND_OF[entry.type];
  return kind && { ...recognise(kind, nameIn(entry, lang)), facts: ownFacts(entry, kind) };
}

/**
 * Gives an element an entry's name, and what the entry says of it where the element does not say so itself yet.
 * @throws EditError `unknown-id`
 */
export function takeOwnEntry(document: LmvDocument, id: string, entry: ListEntry, name: string): LmvDocument {
  const renamed = rename(document, id, name);
  const element = elementOf(renamed, id);
  const missing = Object.entries(ownFacts(entry, element.kind)).filter(([property]) => isUnset(element, property));
  return missing.reduce((now, [property, value]) => setProperty(now, id, property, value), renamed);
}

function isUnset(element: Element, property: string): boolean {
  const value: unknown = Reflect.get(element, property);
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
