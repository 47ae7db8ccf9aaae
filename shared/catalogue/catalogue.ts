import type { Lang } from '../messages/lang';
import data from './wog-catalogue.json';

/** The pickable lists, named for what is picked from them. */
export type CatalogueList =
  | 'relationship'
  | 'target-group'
  | 'subcategory'
  | 'persona'
  | 'medium'
  | 'service-category'
  | 'process'
  | 'application-kind'
  | 'generic-area'
  | 'platform'
  | 'registry'
  | 'repository'
  | 'classification'
  | 'method'
  | 'location'
  | 'network'
  | 'security-control'
  | 'project-category'
  | 'agency-specific-kind'
  | 'sector'
  | 'domain'
  | 'state';

/** One entry that can be picked, as the guide prints it. */
export interface CatalogueEntry {
  readonly id: string;
  readonly list: CatalogueList;
  readonly ms: string;
  readonly en: string;
  /** Table, figure or paragraph of the guide, or where else it comes from. */
  readonly source: string;
  /** Other spellings to be found by. */
  readonly also: readonly string[];
  /** G2C, HSM …: what goes before a longer name. */
  readonly code?: string;
  readonly number?: number;
  readonly sector?: string;
  /** Target groups and subcategories: the relationships whose rows of Jadual 2-1 hold them. */
  readonly relationships?: readonly string[];
  /** Subcategories that Jadual 2-1 marks as non-citizens only. */
  readonly nonCitizenOnly?: boolean;
  /** Channel kinds. */
  readonly online?: boolean;
  readonly agencyStaffed?: boolean;
  /** The guide's named portals and app. */
  readonly namedMedium?: boolean;
  /** Locations: shared infrastructure (para 4.2.2 c). */
  readonly shared?: boolean;
}

/** A row of Jadual 2-1: which groups and subcategories a relationship has in a sector. */
export interface TargetRow {
  readonly relationship: string;
  readonly sector: string;
  readonly groups: readonly string[];
  readonly subcategories: readonly string[];
}

interface Raw {
  id: string;
  ms: string;
  en: string;
  source: string;
  code?: string;
  number?: number;
  online?: boolean;
  agencyStaffed?: boolean;
  shared?: boolean;
  nonCitizenOnly?: boolean;
  msAlso?: string | string[];
  msFull?: string;
  shortMs?: string;
  exampleLabel?: string;
  relationships?: string[];
}

const entries: CatalogueEntry[] = [];

function add(list: CatalogueList, raw: Raw, more: Partial<CatalogueEntry> = {}): void {
  const also = [raw.msAlso ?? [], raw.msFull ?? [], raw.shortMs ?? [], raw.exampleLabel ?? []].flat();
  entries.push({
    id: raw.id,
    list,
    ms: raw.ms,
    en: raw.en,
    source: raw.source,
    also,
    ...(raw.code !== undefined && { code: raw.code }),
    ...(raw.number !== undefined && { number: raw.number }),
    ...(raw.online !== undefined && { online: raw.online }),
    ...(raw.agencyStaffed !== undefined && { agencyStaffed: raw.agencyStaffed }),
    ...(raw.shared !== undefined && { shared: raw.shared }),
    ...(raw.nonCitizenOnly !== undefined && { nonCitizenOnly: raw.nonCitizenOnly }),
    ...(raw.relationships !== undefined && { relationships: raw.relationships }),
    ...more,
  });
}

function addAll(list: CatalogueList, raws: readonly Raw[], more: Partial<CatalogueEntry> = {}): void {
  for (const raw of raws) add(list, raw, more);
}

addAll('relationship', data.serviceRelationships.items);
addAll('target-group', data.targetGroups.groups);
for (const row of data.targetGroups.matrix) {
  addAll('subcategory', row.subcategories, { sector: row.sector, relationships: [row.relationship] });
}
addAll('persona', data.personas.items);
addAll('medium', data.serviceMedia.namedMedia, { namedMedium: true, online: true });
addAll('medium', data.serviceMedia.channelKinds);
addAll('service-category', data.serviceCategories.items);
addAll('process', data.generalProcesses.items);
addAll('application-kind', data.applicationKinds.items);
for (const kind of data.applicationKinds.items) addAll('generic-area', kind.areas ?? []);
addAll('platform', data.platforms.dpiPlatforms);
addAll('platform', data.platforms.onlineServiceFeatures);
addAll('platform', data.platforms.platformAsAService);
for (const group of data.dataHoldings.registries) addAll('registry', group.items, { sector: group.sector });
for (const group of data.dataHoldings.repositories) addAll('repository', group.items, { sector: group.sector });
addAll('classification', data.dataClassification.outsideGuide.levels);
addAll('method', data.integrationMethods.items);
// The format allows "some other method"; the guide's list has no entry for it.
add('method', { id: 'method-other', ms: 'Kaedah lain', en: 'Another method', source: 'LMV' });
addAll('location', data.infrastructure.locations.items);
addAll('network', data.infrastructure.networks.items);
addAll('security-control', data.infrastructure.securityControls);
addAll('project-category', data.projectCategories.items);
for (const category of data.projectCategories.items) addAll('agency-specific-kind', category.kinds ?? []);
addAll('sector', data.sectors.items);
for (const sector of data.serviceTaxonomy.bySector) addAll('domain', sector.domains, { sector: sector.sector });
addAll('state', data.standards.states);

const byId = new Map(entries.map((entry) => [entry.id, entry]));
const byList = new Map<CatalogueList, CatalogueEntry[]>();
for (const entry of entries) {
  const list = byList.get(entry.list);
  if (list) list.push(entry);
  else byList.set(entry.list, [entry]);
}

const targetRows: readonly TargetRow[] = data.targetGroups.matrix.map((row) => ({
  relationship: row.relationship,
  sector: row.sector,
  groups: row.groups,
  subcategories: row.subcategories.map((sub) => sub.id),
}));

/**
 * Every pickable entry, in the order of the guide's lists.
 */
export function allEntries(): readonly CatalogueEntry[] {
  return entries;
}

/**
 * Looks up an entry by its id.
 * @returns undefined for an id that the catalogue does not know (kept in the file, shown as "unknown value")
 */
export function findEntry(id: string | undefined): CatalogueEntry | undefined {
  return id === undefined ? undefined : byId.get(id);
}

let allIds: ReadonlySet<string> | undefined;

/**
 * Whether the catalogue holds an id at all, pickable or not: levels of processes and groups of categories have ids too.
 */
export function hasCatalogueId(id: string): boolean {
  allIds ??= new Set([...byId.keys(), ...idsIn(data)]);
  return allIds.has(id);
}

function idsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}

/**
 * The entries of one list, in the guide's order.
 */
export function listEntries(list: CatalogueList): readonly CatalogueEntry[] {
  return byList.get(list) ?? [];
}

/**
 * The name of an entry in a language; an unknown id is given back as it is, so that nothing typed is hidden.
 */
export function entryName(id: string, lang: Lang): string {
  return byId.get(id)?.[lang] ?? id;
}

/** The rows of Jadual 2-1. */
export function targetGroupRows(): readonly TargetRow[] {
  return targetRows;
}
