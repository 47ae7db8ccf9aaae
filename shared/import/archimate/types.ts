import type { Target } from '../found';
import type { XmlElement } from '../read-xml';

/**
 * A component that stands in another one, and one that only gives or takes data, are asked about apart from the others:
 * ArchiMate has one type for what the guide draws as application, module, platform and system.
 */
export const COMPONENT = 'ApplicationComponent';
export const COMPONENT_INSIDE = 'ApplicationComponent (inside)';
export const COMPONENT_DATA_ONLY = 'ApplicationComponent (data only)';

const SUGGESTED: Readonly<Record<string, Target>> = {
  BusinessActor: 'user',
  BusinessRole: 'user',
  BusinessCollaboration: 'user',
  Stakeholder: 'user',
  BusinessInterface: 'channel',
  BusinessService: 'service',
  Product: 'service',
  BusinessProcess: 'process',
  BusinessFunction: 'process',
  BusinessInteraction: 'process',
  [COMPONENT]: 'application',
  [COMPONENT_INSIDE]: 'module',
  [COMPONENT_DATA_ONLY]: 'system',
  ApplicationCollaboration: 'application',
  ApplicationService: 'application-service',
  ApplicationFunction: 'application-service',
  ApplicationProcess: 'application-service',
  ApplicationInterface: 'channel',
  DataObject: 'dataset',
  BusinessObject: 'dataset',
  Artifact: 'dataset',
  Node: 'site',
  Device: 'site',
  Facility: 'site',
  Location: 'site',
  TechnologyCollaboration: 'site',
  CommunicationNetwork: 'network',
  Path: 'network',
  TechnologyFunction: 'security-control',
  TechnologyService: 'security-control',
};

/** What a type becomes unless the person says otherwise: the format's table read backwards, and the nearest for the rest. */
export function suggestedTarget(type: string): Target {
  return Object.hasOwn(SUGGESTED, type) ? (SUGGESTED[type] ?? 'leave-out') : 'leave-out';
}

/**
 * The type of every element, by identifier.
 * @param concepts the model's elements
 * @param relations its relationships, which tell components apart
 */
export function componentTypes(concepts: readonly XmlElement[], relations: readonly XmlElement[]): ReadonlyMap<string, string> {
  const types = new Map(concepts.map(({ attributes }) => [attributes['identifier'] ?? '', attributes['xsi:type'] ?? '']));
  const inside = new Set<string>();
  const data = new Set<string>();
  const other = new Set<string>();
  for (const { attributes } of relations) {
    const { source = '', target = '' } = attributes;
    const type = attributes['xsi:type'] ?? '';
    const contains = type === 'Composition' || type === 'Aggregation';
    if (contains && types.get(source) === COMPONENT && types.get(target) === COMPONENT) inside.add(target);
    for (const end of [source, target]) (type === 'Flow' || type === 'Access' ? data : other).add(end);
  }
  for (const [identifier, type] of types) {
    if (type !== COMPONENT) continue;
    if (inside.has(identifier)) types.set(identifier, COMPONENT_INSIDE);
    else if (data.has(identifier) && !other.has(identifier)) types.set(identifier, COMPONENT_DATA_ONLY);
  }
  return types;
}
