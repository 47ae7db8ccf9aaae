import { ELEMENT_KINDS } from '../../document/kinds';
import { LIMITS } from '../../document/limits';
import type { ElementKind, Waiver } from '../../document/types';
import { COLLECTED_COLUMNS, DATA_COLUMNS, ELEMENT_COLUMNS, HARDWARE_COLUMNS, LINK_COLUMNS, SOFTWARE_COLUMNS, WAIVER_COLUMNS, type PropertyColumn } from '../../inventory/columns';
import { nestedProject, PROJECT_ROWS, REST_KEY } from '../../inventory/project-rows';
import { readCells, withRest } from '../../inventory/rest';
import { named, type TableId } from '../../inventory/tables';
import type { Cell } from '../../inventory/values';
import { kindName } from '../../messages/frame';
import { inventorySpellings, type InventoryWord } from '../../messages/inventory';
import { LANGS } from '../../messages/lang';
import type { Found, Remark, Target, Thing, Tie } from '../found';
import { guessByName, LANE_KIND, laneNamed } from '../guess';
import { ImportError } from '../import-error';
import { IdsTaken } from '../ours';
import { headed, tableNamed, type HeadedSheet, type Sheet } from './sheets';

type Properties = Readonly<Record<string, unknown>>;

const TABLES: readonly TableId[] = ['project', 'elements', 'links', 'exchanges', 'sites', 'collected', 'findings', 'waivers'];
const KNOWN_WORDS: readonly InventoryWord[] = ['name', 'kind', 'lane', 'id', 'parent', 'from', 'to', 'fromId', 'toId', 'link', 'siteId', 'processId', 'rule', 'key', ...ELEMENT_COLUMNS.map(({ word }) => word)];

/**
 * Finds things and ties in tables: our own inventory, in either language, or anybody's list with a heading row. Of others
 * a column of names is needed; kinds come from a column for them, from a lane, or from the guide's lists.
 * @throws ImportError `no-rows`, `too-much`
 */
export function readInventory(sheets: readonly Sheet[]): Found {
  const remarks: Remark[] = [];
  const ids = new IdsTaken(remarks);
  const found = new Map<TableId, HeadedSheet>();
  const lists: HeadedSheet[] = [];
  for (const sheet of sheets) {
    if (sheet.rows.length === 0) continue;
    const table = headed(sheet, KNOWN_WORDS);
    if (table.rows.length > LIMITS.links) throw new ImportError('too-much');
    const id = tableNamed(sheet.name, TABLES) ?? (isLinkList(table) ? 'links' : undefined);
    if (id !== undefined && id !== 'elements' && !found.has(id)) found.set(id, table);
    else if (table.column('name') >= 0) lists.push(table);
    else remarks.push({ code: 'sheet-not-taken', values: { sheet: sheet.name } });
  }
  if (lists.length === 0) throw new ImportError('no-rows');
  const nested = nestedItems(found);
  const things = lists.flatMap((table) => thingsOf(table, nested, ids, remarks));
  const known = new Set(things.map(({ id }) => id));
  const byName = new Map(things.toReversed().map(({ id, name }) => [fold(name), id]));
  const links = found.get('links') ?? found.get('exchanges');
  const project = found.get('project');
  const { document, project: own }: Partial<ReturnType<typeof projectOf>> = project ? projectOf(project) : {};
  const { title, id, ...extra } = document ?? {};
  return {
    title: typeof title === 'string' ? title : (lists[0]?.name ?? ''),
    ...(typeof id === 'string' && { id, extra, waivers: waiversOf(found.get('waivers')) }),
    ...(own && { project: own }),
    things,
    ties: links ? tiesOf(links, nested, { known, byName }, ids) : [],
    remarks: [...remarks, ...lists.flatMap(unknownColumns)],
  };
}

/** A list whose rows join two names. */
function isLinkList(table: HeadedSheet): boolean {
  return table.column('from') >= 0 && table.column('to') >= 0 && table.column('kind') < 0;
}

function fold(text: string): string {
  return text.trim().replace(/\s+/gu, ' ').toLowerCase();
}

function readRow(table: HeadedSheet, cells: readonly Cell[], columns: readonly PropertyColumn[]): Properties {
  return readCells(columns, ({ word }) => table.cell(cells, word));
}

function thingsOf(table: HeadedSheet, nested: Nested, ids: IdsTaken, remarks: Remark[]): readonly Thing[] {
  const sheetLane = laneNamed(table.name);
  const sheetKind = kindNamed(table.name);
  return table.rows.flatMap(({ cells, number }): readonly Thing[] => {
    const written = table.cell(cells, 'name');
    const name = written === undefined ? '' : String(written);
    const own = table.text(cells, 'id');
    if (name.trim() === '' && own === '') {
      remarks.push({ code: 'row-without-name', values: { row: number, sheet: table.name } });
      return [];
    }
    const kindText = table.text(cells, 'kind');
    const lane = laneNamed(table.text(cells, 'lane')) ?? sheetLane;
    const kind = kindNamed(kindText) ?? (kindText === '' ? sheetKind : undefined);
    const guessed = kind === undefined && lane === undefined ? guessByName(name) : undefined;
    const suggested: Target = kind ?? (lane === undefined ? (guessed?.kind ?? 'leave-out') : LANE_KIND[lane]);
    const id = ids.take(own === '' ? `r${number}` : own);
    const parent = table.text(cells, 'parent');
    const read = {
      ...guessed?.properties,
      ...readRow(table, cells, ELEMENT_COLUMNS),
      ...(name.trim() !== '' && suggested !== 'leave-out' && named(suggested, name)),
      ...(parent !== '' && { parent }),
      ...(suggested === 'note' && lane !== undefined && { lane }),
      ...nested.elements.get(own),
    };
    const properties = withRest(read, table.cell(cells, 'rest'));
    return [{ id, type: kindText === '' ? (lane === undefined ? table.name : `${lane}`) : kindText, suggested, name: name.trim() === '' ? '' : name, ...(parent !== '' && { parent }), properties }];
  });
}

/** A kind by its name in either language, or by its id in the format. */
function kindNamed(text: string): ElementKind | undefined {
  const folded = fold(text);
  if (folded === '') return undefined;
  return ELEMENT_KINDS.find((kind) => kind === folded || LANGS.some((lang) => kindName(kind, lang).toLowerCase() === folded));
}

/** Items of lists that stand in tables of their own, by the id of what they belong to. */
interface Nested {
  readonly elements: ReadonlyMap<string, Properties>;
  readonly links: ReadonlyMap<string, readonly object[]>;
}

function nestedItems(found: ReadonlyMap<TableId, HeadedSheet>): Nested {
  const elements = new Map<string, Record<string, object[]>>();
  const links = new Map<string, object[]>();
  const push = (owner: string, property: string, item: object): void => {
    const lists = elements.get(owner) ?? {};
    elements.set(owner, lists);
    (lists[property] ??= []).push(item);
  };
  const sites = found.get('sites');
  for (const { cells } of sites?.rows ?? []) {
    const hardware = !inventorySpellings('software').includes(sites?.text(cells, 'partKind').toLowerCase() ?? '');
    if (sites) push(sites.text(cells, 'siteId'), hardware ? 'hardware' : 'software', withRest(readRow(sites, cells, hardware ? HARDWARE_COLUMNS : SOFTWARE_COLUMNS), sites.cell(cells, 'rest')));
  }
  const collected = found.get('collected');
  for (const { cells } of collected?.rows ?? []) {
    if (collected) push(collected.text(cells, 'processId'), 'collects', withRest(readRow(collected, cells, COLLECTED_COLUMNS), collected.cell(cells, 'rest')));
  }
  const exchanges = found.get('exchanges');
  for (const { cells } of exchanges?.rows ?? []) {
    if (!exchanges) continue;
    const read = readRow(exchanges, cells, DATA_COLUMNS);
    const rest = exchanges.cell(cells, 'rest');
    // An exchange without data has a row too, so that it is seen.
    if (Object.keys(read).length === 0 && rest === undefined) continue;
    const owner = exchanges.text(cells, 'link');
    const items = links.get(owner) ?? [];
    links.set(owner, items);
    items.push(withRest(read, rest));
  }
  return { elements, links };
}

interface KnownThings {
  readonly known: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, string>;
}

function tiesOf(table: HeadedSheet, nested: Nested, { known, byName }: KnownThings, ids: IdsTaken): readonly Tie[] {
  const end = (cells: readonly Cell[], id: InventoryWord, name: InventoryWord): string => {
    const own = table.text(cells, id);
    const called = table.text(cells, name);
    if (known.has(own)) return own;
    return byName.get(fold(called)) ?? (known.has(called) ? called : own === '' ? called : own);
  };
  const ours = table.column('fromId') >= 0 && table.column('toId') >= 0;
  return table.rows.map(({ cells, number }) => {
    const own = table.text(cells, 'id') || table.text(cells, 'link');
    const data = nested.links.get(own);
    const read = { ...readRow(table, cells, LINK_COLUMNS), ...(data && { data }) };
    return { id: ids.take(own === '' ? `k${number}` : own), from: end(cells, 'fromId', 'from'), to: end(cells, 'toId', 'to'), turnable: !ours, properties: withRest(read, table.cell(cells, 'rest')) };
  });
}

function projectOf(table: HeadedSheet): { readonly document: Properties; readonly project: Properties } {
  const cells = new Map(table.rows.map((row) => [table.text(row.cells, 'key'), table.cell(row.cells, 'value')]));
  const read = PROJECT_ROWS.flatMap(({ key, codec }) => {
    const value = codec.read(cells.get(key));
    return value === undefined ? [] : [[key, value] as const];
  });
  return nestedProject(withRest(Object.fromEntries(read), cells.get(REST_KEY)));
}

function waiversOf(table: HeadedSheet | undefined): readonly Waiver[] {
  return (table?.rows ?? []).flatMap(({ cells }) => {
    const waiver = table ? withRest(readRow(table, cells, WAIVER_COLUMNS), table.cell(cells, 'rest')) : {};
    return typeof waiver['rule'] === 'string' ? [waiver as unknown as Waiver] : [];
  });
}

/** Columns of a list that nothing is made of. */
function unknownColumns(table: HeadedSheet): readonly Remark[] {
  const words: readonly InventoryWord[] = [...KNOWN_WORDS, 'laneName', 'rest'];
  const taken = new Set(words.map((word) => table.column(word)));
  return table.headings.flatMap((heading, at) => (heading === '' || taken.has(at) ? [] : [{ code: 'column-not-taken', values: { column: heading, sheet: table.name } } as const]));
}
