import type { Element, ElementKind, Lane } from './types';

export type Architecture = 'business' | 'application' | 'data' | 'technology';

export interface KindFacts {
  /** Absent for notes, which name their lane themselves. */
  readonly lane?: Lane;
  /** Own properties in the order they are written. */
  readonly properties: readonly string[];
  readonly archimate?: string;
  /** Kinds that may be its parent. */
  readonly parents?: readonly ElementKind[];
}

/** What is fixed about every kind of element (Jadual 3-1; ArchiMate 3 types). */
export const KINDS: Readonly<Record<ElementKind, KindFacts>> = {
  user: { lane: 1, properties: ['relationship', 'targetGroup', 'subcategory', 'persona'], archimate: 'Business Actor' },
  channel: { lane: 2, properties: ['medium'], archimate: 'Business Interface' },
  service: { lane: 3, properties: ['category', 'product'], archimate: 'Business Service' },
  process: { lane: 4, properties: ['process', 'mode', 'collects'], archimate: 'Business Process' },
  application: { lane: 5, properties: ['applicationKind', 'agencies'], archimate: 'Application Component' },
  module: { lane: 5, properties: ['parent'], archimate: 'Application Component', parents: ['application'] },
  'application-service': { lane: 5, properties: ['parent'], archimate: 'Application Service', parents: ['application', 'module'] },
  platform: { lane: 5, properties: ['platform'], archimate: 'Application Component' },
  system: { lane: 6, properties: ['scope', 'agency'], archimate: 'Application Component' },
  dataset: { lane: 6, properties: ['holding', 'agency'], archimate: 'Data Object' },
  site: { lane: 7, properties: ['location', 'address', 'hardware', 'software', 'placement'], archimate: 'Node' },
  network: { lane: 7, properties: ['network', 'speed'], archimate: 'Communication Network' },
  'security-control': { lane: 7, properties: ['control'], archimate: 'Technology Function' },
  note: { properties: ['lane', 'text'] },
};

export const ELEMENT_KINDS = Object.keys(KINDS) as readonly ElementKind[];

export const LANES: readonly Lane[] = [1, 2, 3, 4, 5, 6, 7];

/** The architecture band of each lane (Jadual 3-1). */
export const LANE_ARCHITECTURE: Readonly<Record<Lane, Architecture>> = {
  1: 'business',
  2: 'business',
  3: 'business',
  4: 'business',
  5: 'application',
  6: 'data',
  7: 'technology',
};

/**
 * The lane an element stands in: its kind's, or for a note the one it names (lane 1 where it names none).
 * @param element any element of a document
 * @returns 1 to 7
 */
export function laneOf(element: Element): Lane {
  return element.kind === 'note' ? (element.lane ?? 1) : (KINDS[element.kind].lane as Lane);
}

/**
 * The parent an element is laid out in.
 * @returns the parent's id; undefined for top-level elements
 */
export function parentOf(element: Element): string | undefined {
  return element.kind === 'module' || element.kind === 'application-service' ? element.parent : undefined;
}
