import type { LmvDocument } from '../document/types';
import type { InventoryWord } from '../messages/inventory';
import { catalogued, TEXT, YES_NO, type Codec } from './values';

/** One line of the project's table. */
export interface ProjectRow {
  /** Of the document (`title`), the project (`agency`) or its roles (`roles.lead`). */
  readonly key: string;
  readonly word: InventoryWord;
  readonly codec: Codec;
}

function row(key: string, codec: Codec = TEXT, word: InventoryWord = key as InventoryWord): ProjectRow {
  return { key, word, codec };
}

export const PROJECT_ROWS: readonly ProjectRow[] = [
  row('title'),
  row('agency', TEXT, 'projectAgency'),
  row('ministry'),
  row('category', catalogued('project-category'), 'projectCategory'),
  row('agencySpecificKind', catalogued('agency-specific-kind')),
  row('sector', catalogued('sector')),
  row('domain', catalogued('domain')),
  row('state', TEXT, 'projectState'),
  row('stage'),
  row('objective'),
  row('measure'),
  row('rasaChecked', YES_NO),
  row('roles.lead', TEXT, 'lead'),
  row('roles.owner', TEXT, 'owner'),
  row('roles.implementer', TEXT, 'implementer'),
  row('roles.procurer', TEXT, 'procurer'),
  row('preparedBy'),
  row('date'),
  row('revision'),
  row('classification', catalogued('classification')),
  row('rules'),
  row('id', TEXT, 'drawingId'),
];

/** The key of the row that holds what the others can't say. */
export const REST_KEY = 'rest';

/** A document's own properties and its project's as one flat object, as the table has them. */
export function flatProject({ elements: _elements, links: _links, waivers: _waivers, format: _format, version: _version, project, ...document }: LmvDocument): Readonly<Record<string, unknown>> {
  const { roles, ...own } = project;
  const flat = Object.entries(document).map(([key, value]) => [['title', 'id'].includes(key) ? key : `document.${key}`, value] as const);
  return { ...Object.fromEntries(flat), ...own, ...Object.fromEntries(Object.entries(roles ?? {}).map(([key, value]) => [`roles.${key}`, value])), ...(roles !== undefined && Object.keys(roles).length === 0 && { roles }) };
}

/** The way back of {@link flatProject}. */
export function nestedProject(flat: Readonly<Record<string, unknown>>): { readonly document: Readonly<Record<string, unknown>>; readonly project: Readonly<Record<string, unknown>> } {
  const document: Record<string, unknown> = {};
  const project: Record<string, unknown> = {};
  const roles: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(flat)) {
    if (key === 'title' || key === 'id') document[key] = value;
    else if (key.startsWith('document.')) document[key.slice(9)] = value;
    else if (key.startsWith('roles.')) roles[key.slice(6)] = value;
    else project[key] = value;
  }
  return { document, project: Object.keys(roles).length === 0 ? project : { ...project, roles } };
}
