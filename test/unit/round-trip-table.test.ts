import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ELEMENT_KINDS, KINDS, parentOf } from '../../shared/document/kinds';
import type { Element, LmvDocument } from '../../shared/document/types';
import { writeDrawing } from '../../shared/document/write';
import { DEFAULT_OPTIONS } from '../../shared/export/formats/format';
import { FORMATS, formatOf, type FormatId } from '../../shared/export/formats/registry';
import { openBytes } from '../../shared/export/open';
import { buildDrawing } from '../../shared/import/build';
import { readImport } from '../../shared/import/read-import';
import { checkExport } from '../../shared/rules/check-export';
import { drawing } from '../../shared/rules/testing';
import { exportDeps } from '../support/export-deps';

/** What becomes of something that goes into a file and comes out of it again. */
type Fate = 'kept' | 'changed' | 'lost';

type Thing = Readonly<Record<string, unknown>>;

/** A value for each property of each kind that is no plain text. */
const VALUES: Thing = {
  relationship: 'g2c',
  targetGroup: 'tiada-dalam-katalog',
  mode: 'manual',
  scope: 'external',
  lane: 4,
  agencies: ['Agensi A', 'Agensi <B>'],
  collects: [{ name: 'No. kad pengenalan', holding: 'registry-population', luar: 1 }],
  hardware: [{ name: 'Pelayan', quantity: 2, specification: '16 vCPU' }, { name: 'Suis' }],
  software: [{ name: 'PostgreSQL', version: '16' }],
  speed: { value: 1.5, unit: 'Gbps' },
};
const PARENTS: Readonly<Record<string, string>> = { module: 'e-application', 'application-service': 'e-module' };

/** One element of every kind with everything that it can have, links of every sort, waivers, and what version 1 does not define. */
const full = {
  ...drawing({
    title: 'Lesen “premis” & <lain>',
    project: {
      agency: 'Majlis', ministry: 'Kementerian', category: 'project-category-wog', agencySpecificKind: 'lain-lain', sector: 'sector-social-2', domain: 'tiada', state: 'to-be', stage: 'submission',
      objective: 'Satu\nDua', measure: '90%', rasaChecked: true, roles: { lead: 'A', owner: 'B', implementer: 'C', procurer: 'D' }, preparedBy: 'Unit EA', date: '2026-01-15', revision: '1.0', classification: 'classification-restricted', rules: 'wog-2025-beta',
    },
    elements: ELEMENT_KINDS.map((kind, at) => {
      const own = Object.fromEntries(KINDS[kind].properties.map((property) => [property, property === 'parent' ? PARENTS[kind] : (VALUES[property] ?? `${property} <${kind}>`)]));
      return { id: `e-${kind}`, kind, ...(kind !== 'note' && { name: `Nama & ${kind}` }), note: `Nota\n${kind}`, ...own, ...(!('parent' in own) && { x: 40.5 * at, y: 24 + at }), vendor: { dalam: [at, null] } } as unknown as Element;
    }),
    links: [
      { id: 'l1', from: 'e-user', to: 'e-channel', label: 'guna' },
      { id: 'l2', from: 'e-application', to: 'e-system', method: 'method-api', data: [{ name: 'Profil', classification: 'classification-restricted', holding: 'registry-population' }, { name: 'Lain' }], luar: 'kekal' } as never,
      { id: 'l3', from: 'e-system', to: 'e-application', method: 'method-entah', data: [{ name: 'Balas' }] },
      { id: 'l4', from: 'e-user', to: 'e-site' },
      { id: 'l5', from: 'e-note', to: 'e-service' },
    ],
    waivers: [
      { rule: 'external-not-mygdx', link: 'l2', reason: 'Sebab & sebab', by: 'Puan A', date: '2026-01-15' },
      { rule: 'user-without-channel', element: 'e-user', reason: 'Lain' },
    ],
  }),
  luaran: { dikekalkan: [1, { '7': null }] },
} as LmvDocument;

function pick(thing: object, properties: readonly string[]): Thing {
  return Object.fromEntries(Object.entries(thing).filter(([name]) => properties.includes(name)));
}

function others(thing: object, properties: readonly string[]): readonly (readonly [string, unknown])[] {
  return Object.entries(thing).filter(([name]) => !properties.includes(name));
}

const COMMON = ['id', 'kind', 'name', 'note', 'x', 'y', 'parent', 'text'];

/** The property groups of the table, by the words of its first column. */
const GROUPS: Readonly<Record<string, (document: LmvDocument) => readonly unknown[]>> = {
  'Title and id': ({ id, title }) => [id, title],
  'The project, every field': ({ project }) => [project],
  'Elements: kind, name, note, a note’s text': ({ elements }) => elements.map((element) => pick(element, ['id', 'kind', 'name', 'note', 'text'])),
  'Elements: what their kind has, lists in it': ({ elements }) => elements.map((element) => pick(element, [...KINDS[element.kind].properties])),
  'Elements: what they are inside of': ({ elements }) => elements.flatMap((element) => parentOf(element) ?? []),
  'Elements: places': ({ elements }) => elements.map((element) => pick(element, ['x', 'y'])).filter((place) => Object.keys(place).length > 0),
  'Links: ends and label': ({ links }) => links.map((link) => pick(link, ['id', 'from', 'to', 'label'])),
  'Exchanges: method, data, classification': ({ links }) => links.map((link) => pick(link, ['method', 'data'])).filter((exchange) => Object.keys(exchange).length > 0),
  Waivers: ({ waivers }) => waivers,
  'Order of elements and links': ({ elements, links }) => [...elements, ...links].map(({ id }) => id),
  'Properties that version 1 does not define': (document) => {
    const known = { element: [...COMMON, ...ELEMENT_KINDS.flatMap((kind) => KINDS[kind].properties)], link: ['id', 'from', 'to', 'label', 'method', 'data'] };
    return [...others(document, ['format', 'version', 'id', 'title', 'project', 'elements', 'links', 'waivers', 'check']), ...document.elements.flatMap((element) => others(element, known.element)), ...document.links.flatMap((link) => others(link, known.link))];
  },
  Findings: (document) => [(document as unknown as Thing)['check']].filter((check) => check !== undefined),
  'The `.lmv` file, byte for byte': (document) => [writeDrawing(Object.fromEntries(others(document, ['check'])) as unknown as LmvDocument)],
};

function fateOf(before: readonly unknown[], after: readonly unknown[]): Fate {
  if (JSON.stringify(sorted(before)) === JSON.stringify(sorted(after))) return 'kept';
  return after.length === 0 ? 'lost' : 'changed';
}

/** With keys in one order: which stands first says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, sorted(inner)]));
}

const make = (id: FormatId): Promise<Uint8Array> => formatOf(id).make(full, { ...DEFAULT_OPTIONS, scale: 1 }, exportDeps());

/** The drawing that comes out of a file, opened or imported as the program does it; undefined where it is refused. */
async function readBack(bytes: Uint8Array, ending: string): Promise<LmvDocument | undefined> {
  const opened = openBytes(bytes);
  if (opened.ok) return opened.document;
  const found = await readImport(bytes, `x.${ending}`).catch(() => undefined);
  const built = found && found.things.length > 0 ? buildDrawing(found, {}, { newId: () => 'new', date: '2026-01-01' }).result : undefined;
  return built?.ok === true ? built.document : undefined;
}

/** The rows of the documentation's table, with the formats of its heading. */
function table(): { readonly formats: readonly string[]; readonly rows: ReadonlyMap<string, readonly string[]> } {
  const text = readFileSync(path.join(import.meta.dirname, '../../docs/exports.md'), 'utf8');
  const lines = text.slice(text.indexOf('## What survives a round trip')).split('\n');
  const start = lines.findIndex((line) => line.startsWith('| Of the drawing |'));
  const cells = lines.slice(start, lines.indexOf('', start)).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
  const [head = [], , ...body] = cells;
  return { formats: head.slice(1), rows: new Map(body.map(([group = '', ...fates]) => [group, fates])) };
}

const COLUMNS: Readonly<Record<string, FormatId>> = { JSON: 'json', PNG: 'png', SVG: 'svg', XLSX: 'xlsx', ArchiMate: 'archimate', 'draw.io': 'drawio' };
const back = new Map<FormatId, LmvDocument | undefined>();

beforeAll(async () => {
  for (const { id, ending } of FORMATS) back.set(id, await readBack(await make(id), ending));
}, 120_000);

describe('the documentation’s table of what survives a round trip', () => {
  it('has every group, and every format that can be opened or imported', () => {
    const { formats, rows } = table();
    expect([...rows.keys()]).toEqual(Object.keys(GROUPS));
    expect(formats).toEqual(Object.keys(COLUMNS));
    expect(FORMATS.filter(({ id }) => back.get(id) !== undefined).map(({ id }) => id).toSorted()).toEqual(Object.values(COLUMNS).toSorted());
  });

  it.each(Object.entries(COLUMNS))('says what becomes of each group in %s', (column, id) => {
    const { formats, rows } = table();
    const before = { ...full, check: checkExport(full, { lang: 'ms' }) } as LmvDocument;
    const after = back.get(id);
    if (!after) throw new Error(`${id} can't be read`);
    const measured = Object.entries(GROUPS).map(([group, of]) => [group, fateOf(of(before), of(after))]);
    expect(measured).toEqual([...rows].map(([group, fates]) => [group, fates[formats.indexOf(column)]]));
  });

  it('is held against something that every group is in, and that notices what changes', () => {
    const before = { ...full, check: checkExport(full, { lang: 'ms' }) } as LmvDocument;
    for (const [group, of] of Object.entries(GROUPS)) expect([group, of(before).length > 0]).toEqual([group, true]);
    const other = { ...full, title: 'Lain', waivers: [] };
    expect(fateOf(GROUPS['Waivers']?.(full) ?? [], GROUPS['Waivers']?.(other) ?? [])).toBe('lost');
    expect(fateOf(GROUPS['Title and id']?.(full) ?? [], GROUPS['Title and id']?.(other) ?? [])).toBe('changed');
    expect(fateOf(GROUPS['Elements: places']?.(full) ?? [], GROUPS['Elements: places']?.(other) ?? [])).toBe('kept');
  });
});
