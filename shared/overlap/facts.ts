import { linkMeaning } from '../document/link-meaning';
import type { Element, Link, LmvDocument } from '../document/types';

/** What can be had twice: what an agency builds, what it receives or gives, what it keeps, and what it asks people for. */
export type OverlapWhat = 'application' | 'application-service' | 'exchange' | 'data' | 'collected';

export const OVERLAP_WHATS: readonly OverlapWhat[] = ['application', 'application-service', 'exchange', 'data', 'collected'];

/** One thing of a drawing that another drawing may have too. */
export interface OverlapFact {
  readonly what: OverlapWhat;
  /** The element's id, or the link's for an exchange. */
  readonly id: string;
  readonly name: string;
}

/** All that is kept of a drawing while thousands are gone through. */
export interface DrawingFacts {
  /** The drawing's own id. */
  readonly id: string;
  readonly title: string;
  readonly agency: string;
  /** `as-is`, `to-be`, or blank. */
  readonly state: string;
  readonly facts: readonly OverlapFact[];
}

/** Between an exchange's data and its partner. */
const WITH = ' – ';

/**
 * What a drawing has that others may have too: applications and their services (lane 5), the data of each exchange with
 * its partner, datasets (lane 6), and what processes ask people for. What has no name is left out; so are systems of
 * lane 6, which are somebody's already.
 */
export function overlapFacts(document: LmvDocument): DrawingFacts {
  const { id, title, project, elements, links } = document;
  const byId = new Map(elements.map((element) => [element.id, element]));
  const facts = [...elements.flatMap(factsOf), ...links.flatMap((link) => exchangeFacts(link, byId))];
  return { id, title, agency: project.agency ?? '', state: project.state ?? '', facts: facts.filter(({ name }) => name.trim() !== '') };
}

function factsOf(element: Element): readonly OverlapFact[] {
  const { id, name = '' } = element;
  switch (element.kind) {
    case 'application':
    case 'application-service':
      return [{ what: element.kind, id, name }];
    case 'dataset':
      return [{ what: 'data', id, name }];
    case 'process':
      return (element.collects ?? []).map((item) => ({ what: 'collected', id, name: item.name ?? '' }));
    default:
      return [];
  }
}

function exchangeFacts(link: Link, byId: ReadonlyMap<string, Element>): readonly OverlapFact[] {
  const from = byId.get(link.from);
  const to = byId.get(link.to);
  if (!from || !to || linkMeaning(from.kind, to.kind) !== 'exchange') return [];
  const partner = [from, to].find(({ kind }) => kind === 'system' || kind === 'dataset');
  const named = (link.data ?? []).map(({ name = '' }) => name).filter((name) => name.trim() !== '');
  const data = named.length > 0 ? named : [link.label ?? ''];
  const other = partner?.name?.trim() ?? '';
  // Without its data or its partner, an exchange is told by nothing that another drawing could have too.
  if (other === '') return [];
  return data.flatMap((name) => (name.trim() === '' ? [] : [{ what: 'exchange', id: link.id, name: `${name.trim()}${WITH}${other}` } as const]));
}
