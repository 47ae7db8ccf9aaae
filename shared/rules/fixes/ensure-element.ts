import { findEntry } from '../../catalogue/catalogue';
import { setProperty } from '../../document/edits/set-property';
import type { Element, LmvDocument } from '../../document/types';
import { foldName } from '../terms/fold-name';
import { isBlank } from '../terms/is-blank';

/** The property in which each of these kinds says which one of its list it is. */
const PROPERTY = { platform: 'platform', site: 'location', network: 'network', 'security-control': 'control' } as const;

/** An element wanted in a drawing: one of its kind with this catalogue id. */
export interface Wanted {
  readonly kind: keyof typeof PROPERTY;
  /** The catalogue id that its own property holds. */
  readonly value: string;
  /** The name that a new one gets. */
  readonly name: string;
}

/**
 * Sees to it that a drawing has an element of some kind and catalogue id. One that is there is taken as it is; one that
 * has only the name is given the id; else a new one is added at the end, without a position.
 * @returns the document and the id of that element
 */
export function ensureElement(document: LmvDocument, { kind, value, name }: Wanted, newId: () => string): { document: LmvDocument; id: string } {
  const property = PROPERTY[kind];
  const sameKind = document.elements.filter((element) => element.kind === kind);
  const there = sameKind.find((element) => valueOf(element) === value);
  if (there) return { document, id: there.id };

  const entry = findEntry(value);
  const names = new Set([name, entry?.ms, entry?.en, ...(entry?.also ?? [])].map((each) => foldName(each)));
  const namesake = sameKind.find((element) => isBlank(valueOf(element)) && !isBlank(element.name) && names.has(foldName(element.name)));
  if (namesake) return { document: setProperty(document, namesake.id, property, value), id: namesake.id };

  const id = newId();
  return { document: { ...document, elements: [...document.elements, { id, kind, name, [property]: value }] }, id };
}

function valueOf(element: Element): string | undefined {
  switch (element.kind) {
    case 'platform':
      return element.platform;
    case 'site':
      return element.location;
    case 'network':
      return element.network;
    case 'security-control':
      return element.control;
    default:
      return undefined;
  }
}
