import type { ElementKind, Lane } from '../../document/types';
import type { Target } from '../found';
import { guessByName, LANE_KIND } from '../guess';

/** What a shape looks like, as far as it tells kinds apart. */
export type ShapeClass = 'person' | 'cylinder' | 'cloud' | 'box-3d' | 'step' | 'hexagon' | 'note' | 'text' | 'picture' | 'shield' | 'shape';

const CLASSES: readonly (readonly [pattern: RegExp, shape: ShapeClass])[] = [
  [/actor|person|user|persona/iu, 'person'],
  [/cylinder|datastore|database|data_store|stored_data/iu, 'cylinder'],
  [/cloud/iu, 'cloud'],
  [/shield|firewall|lock/iu, 'shield'],
  [/cube|server|isocube|rack|building/iu, 'box-3d'],
  [/^step$|process\b|chevron/iu, 'step'],
  [/hexagon|network|switch|router/iu, 'hexagon'],
  [/^note/iu, 'note'],
];

/** @param style of a cell, as names and values */
export function shapeOf(style: Readonly<Record<string, string>>): ShapeClass {
  const shape = style['shape'] ?? style['base'] ?? '';
  // ArchiMate's shapes name what they show in a property of their own.
  const special = `${shape === 'image' ? (style['image'] ?? '') : shape} ${style['archiType'] === undefined ? '' : (style['appType'] ?? '')}`.trim();
  const found = CLASSES.find(([pattern]) => pattern.test(special));
  if (found) return found[1];
  if (shape === 'text') return 'text';
  return shape === 'image' ? 'picture' : 'shape';
}

const BY_SHAPE: Partial<Readonly<Record<ShapeClass, ElementKind>>> = {
  person: 'user',
  cylinder: 'dataset',
  cloud: 'site',
  'box-3d': 'site',
  step: 'process',
  hexagon: 'network',
  note: 'note',
  shield: 'security-control',
};

/** Kinds that a shape's outline or name may choose in each lane. */
const IN_LANE: Readonly<Record<Lane, readonly ElementKind[]>> = {
  1: ['user'],
  2: ['channel'],
  3: ['service'],
  4: ['process'],
  5: ['application', 'module', 'application-service', 'platform'],
  6: ['system', 'dataset'],
  7: ['site', 'network', 'security-control'],
};

export interface ShapeFacts {
  readonly shape: ShapeClass;
  readonly name: string;
  readonly lane?: Lane;
  /** Whether other shapes stand in it. */
  readonly holds: boolean;
  /** Whether it stands in another shape. */
  readonly inside: boolean;
}

/** What a shape becomes unless the person says otherwise: by its name in the guide's lists, its outline, its lane. */
export function suggestedFor({ shape, name, lane, holds, inside }: ShapeFacts): { readonly kind: Target; readonly properties: Readonly<Record<string, string>> } {
  if (shape === 'note') return { kind: 'note', properties: {} };
  const named = guessByName(name);
  if (named && (lane === undefined || IN_LANE[lane].includes(named.kind))) return named;
  const outlined = BY_SHAPE[shape];
  if (outlined !== undefined && (lane === undefined || IN_LANE[lane].includes(outlined))) return { kind: outlined, properties: {} };
  if (lane === 5 && inside) return { kind: holds ? 'module' : 'application-service', properties: {} };
  if (lane !== undefined) return { kind: LANE_KIND[lane], properties: {} };
  if (inside) return { kind: holds ? 'module' : 'application-service', properties: {} };
  return { kind: shape === 'text' || shape === 'picture' ? 'leave-out' : 'application', properties: {} };
}

/**
 * The name of a type of shapes: its outline, its lane where that is known, and what it seems to be, so that what is
 * mapped together belongs together. The words for it stand in `shared/messages/import.ts`.
 */
export function typeName(shape: ShapeClass, lane: Lane | undefined, kind: Target): string {
  return ['drawio', shape, lane ?? '', kind].join(':');
}
