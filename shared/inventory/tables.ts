import { DrawingIndex } from '../document/drawing-index';
import { KINDS, laneOf } from '../document/kinds';
import type { Element, Link, LmvDocument } from '../document/types';
import { elementName } from '../drawing/labels';
import { kindName, laneName, meaningName } from '../messages/frame';
import { inventoryWord, type InventoryWord } from '../messages/inventory';
import type { Lang } from '../messages/lang';
import { checkExport, type ExportedFinding } from '../rules/check-export';
import { COLLECTED_COLUMNS, DATA_COLUMNS, ELEMENT_COLUMNS, HARDWARE_COLUMNS, LINK_COLUMNS, SOFTWARE_COLUMNS, WAIVER_COLUMNS, type PropertyColumn } from './columns';
import { flatProject, PROJECT_ROWS, REST_KEY } from './project-rows';
import { readCells, restOf } from './rest';
import { cellText, TEXT, type Cell } from './values';

export type TableId = 'project' | 'elements' | 'links' | 'exchanges' | 'sites' | 'collected' | 'findings' | 'waivers';

export interface TableColumn {
  readonly word: InventoryWord;
  /** Width in characters. */
  readonly width: number;
  /** Whether it is there for reading the table again, and of no interest to people. */
  readonly machine?: boolean;
}

/** A table of the inventory: its name is a word too. */
export interface Table {
  readonly id: TableId;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Everything that a drawing holds, as tables: what a person reads, and with the last column of each also all that is
 * needed to make the same drawing of them again.
 */
export function inventoryTables(document: LmvDocument, lang: Lang): readonly Table[] {
  const index = new DrawingIndex(document);
  return [
    projectTable(document, lang),
    elementsTable(index, lang),
    linksTable(index, lang),
    exchangesTable(index, lang),
    sitesTable(index, lang),
    collectedTable(index, lang),
    findingsTable(index, lang),
    waiversTable(document, lang),
  ];
}

const REST: TableColumn = { word: 'rest', width: 12, machine: true };

function written(columns: readonly PropertyColumn[], value: object, lang: Lang): readonly Cell[] {
  const own = value as Readonly<Record<string, unknown>>;
  return columns.map(({ property, codec }) => codec.write(own[property], lang));
}

/** What cells written from a value say when they are read. */
function readBack(columns: readonly PropertyColumn[], value: object, lang: Lang): Readonly<Record<string, unknown>> {
  const own = value as Readonly<Record<string, unknown>>;
  return readCells(columns, ({ property, codec }) => codec.write(own[property], lang));
}

function projectTable(document: LmvDocument, lang: Lang): Table {
  const flat = flatProject(document);
  const rows = PROJECT_ROWS.map(({ key, word, codec }): readonly Cell[] => [inventoryWord(word, lang), codec.write(flat[key], lang), key]);
  const read = Object.fromEntries(PROJECT_ROWS.map(({ key, codec }) => [key, codec.read(codec.write(flat[key], lang))] as const).filter(([, value]) => value !== undefined));
  const rest = restOf(flat, read);
  return {
    id: 'project',
    columns: [{ word: 'field', width: 32 }, { word: 'value', width: 64 }, { word: 'key', width: 20, machine: true }],
    rows: rest === undefined ? rows : [...rows, [inventoryWord('rest', lang), rest, REST_KEY]],
  };
}

/** The columns that the kinds in a drawing have a use for. */
function usedColumns(document: LmvDocument): readonly PropertyColumn[] {
  const used = new Set(['note', 'x', 'y', ...document.elements.flatMap(({ kind }) => KINDS[kind].properties)]);
  return ELEMENT_COLUMNS.filter(({ property }) => used.has(property));
}

function elementsTable(index: DrawingIndex, lang: Lang): Table {
  const columns = usedColumns(index.document);
  const rows = index.document.elements.map((element): readonly Cell[] => {
    const { id, kind, ...own } = element as Element & Readonly<Record<string, unknown>>;
    const name = TEXT.write(kind === 'note' ? own['text'] : own.name, lang);
    const parent = TEXT.write(own['parent'], lang);
    const lane = laneOf(element);
    const read = {
      ...readBack(columns, own, lang),
      ...named(kind, TEXT.read(name)),
      ...(TEXT.read(parent) !== undefined && { parent: TEXT.read(parent) }),
      ...(kind === 'note' && { lane }),
      ...readLists(element, lang),
    };
    return [lane, laneName(lane, lang), kindName(kind, lang), name, cellText(id), parent, ...written(columns, own, lang), restOf(own, read)];
  });
  return {
    id: 'elements',
    columns: [
      { word: 'lane', width: 8 },
      { word: 'laneName', width: 28 },
      { word: 'kind', width: 20 },
      { word: 'name', width: 36 },
      { word: 'id', width: 16 },
      { word: 'parent', width: 16 },
      ...columns,
      REST,
    ],
    rows,
  };
}

/** What an element is called stands in one column: a note's text too. */
export function named(kind: Element['kind'], name: unknown): Readonly<Record<string, unknown>> {
  return name === undefined ? {} : { [kind === 'note' ? 'text' : 'name']: name };
}

/** Lists whose items have tables of their own, as those tables will be read. */
function readLists(element: Element, lang: Lang): Readonly<Record<string, unknown>> {
  const lists: readonly (readonly [property: string, columns: readonly PropertyColumn[]])[] = [
    ['collects', COLLECTED_COLUMNS],
    ['hardware', HARDWARE_COLUMNS],
    ['software', SOFTWARE_COLUMNS],
  ];
  return Object.fromEntries(
    lists.flatMap(([property, columns]) => {
      const items = itemsOf(element, property);
      return items.length === 0 ? [] : [[property, items.map((item) => withOwnRest(item, columns, lang))]];
    }),
  );
}

/** An item as its row will be read: what its cells can't say stands in the row's last cell, unless it can't even there. */
function withOwnRest(item: object, columns: readonly PropertyColumn[], lang: Lang): object {
  const read = readBack(columns, item, lang);
  return restOf(item as Readonly<Record<string, unknown>>, read) === undefined ? read : item;
}

function itemsOf(holder: object, property: string): readonly object[] {
  const list = (holder as Readonly<Record<string, unknown>>)[property];
  return Array.isArray(list) ? (list as readonly object[]) : [];
}

function itemRow(item: object, columns: readonly PropertyColumn[], lang: Lang): { readonly cells: readonly Cell[]; readonly rest: string | undefined } {
  return { cells: written(columns, item, lang), rest: restOf(item as Readonly<Record<string, unknown>>, readBack(columns, item, lang)) };
}

function nameOf(index: DrawingIndex, id: string, lang: Lang): string {
  const element = index.element(id);
  return cellText(element ? elementName(element, lang).text : id);
}

function linksTable(index: DrawingIndex, lang: Lang): Table {
  const rows = index.document.links.map((link): readonly Cell[] => {
    const { id, from, to, ...own } = link;
    const items = itemsOf(link, 'data');
    const read = { ...readBack(LINK_COLUMNS, own, lang), ...(items.length > 0 && { data: items.map((item) => withOwnRest(item, DATA_COLUMNS, lang)) }) };
    return [nameOf(index, from, lang), meaningName(index.meaning(link), lang), nameOf(index, to, lang), ...written(LINK_COLUMNS, own, lang), cellText(id), cellText(from), cellText(to), restOf(own, read)];
  });
  const columns: readonly TableColumn[] = [{ word: 'from', width: 36 }, { word: 'meaning', width: 20 }, { word: 'to', width: 36 }, ...LINK_COLUMNS, { word: 'id', width: 16 }, { word: 'fromId', width: 16 }, { word: 'toId', width: 16 }, REST];
  return { id: 'links', columns, rows };
}

function exchangesTable(index: DrawingIndex, lang: Lang): Table {
  const rows = index.document.links.flatMap((link): readonly (readonly Cell[])[] => {
    const items = itemsOf(link, 'data');
    if (index.meaning(link) !== 'exchange' && items.length === 0) return [];
    const method = LINK_COLUMNS.find(({ property }) => property === 'method')?.codec.write(link.method, lang);
    const head: readonly Cell[] = [nameOf(index, link.from, lang), nameOf(index, link.to, lang), method];
    if (items.length === 0) return [[...head, ...DATA_COLUMNS.map(() => undefined), cellText(link.id), undefined]];
    return items.map((item) => {
      const { cells, rest } = itemRow(item, DATA_COLUMNS, lang);
      // An item that says nothing in any cell is one all the same.
      return [...head, ...cells, cellText(link.id), rest ?? (cells.every((cell) => cell === undefined) ? '{}' : undefined)];
    });
  });
  const columns: readonly TableColumn[] = [{ word: 'from', width: 36 }, { word: 'to', width: 36 }, { word: 'method', width: 20 }, ...DATA_COLUMNS, { word: 'link', width: 16 }, REST];
  return { id: 'exchanges', columns, rows };
}

function sitesTable(index: DrawingIndex, lang: Lang): Table {
  const rows = index.document.elements.flatMap((element): readonly (readonly Cell[])[] => {
    const rowsOf = (property: 'hardware' | 'software', columns: readonly PropertyColumn[]): readonly (readonly Cell[])[] =>
      itemsOf(element, property).map((item) => {
        const { cells, rest } = itemRow(item, columns, lang);
        const [name, ...facts] = cells;
        const placed = property === 'hardware' ? facts : [undefined, ...facts];
        return [nameOf(index, element.id, lang), inventoryWord(property, lang), name, ...placed, cellText(element.id), rest];
      });
    return [...rowsOf('hardware', HARDWARE_COLUMNS), ...rowsOf('software', SOFTWARE_COLUMNS)];
  });
  const columns: readonly TableColumn[] = [{ word: 'site', width: 36 }, { word: 'partKind', width: 16 }, { word: 'name', width: 36 }, { word: 'quantity', width: 10 }, { word: 'specification', width: 40 }, { word: 'siteId', width: 16 }, REST];
  return { id: 'sites', columns, rows };
}

function collectedTable(index: DrawingIndex, lang: Lang): Table {
  const rows = index.document.elements.flatMap((element) =>
    itemsOf(element, 'collects').map((item): readonly Cell[] => {
      const { cells, rest } = itemRow(item, COLLECTED_COLUMNS, lang);
      return [nameOf(index, element.id, lang), ...cells, cellText(element.id), rest ?? (cells.every((cell) => cell === undefined) ? '{}' : undefined)];
    }),
  );
  return { id: 'collected', columns: [{ word: 'processName', width: 36 }, ...COLLECTED_COLUMNS, { word: 'processId', width: 16 }, REST], rows };
}

function findingsTable(index: DrawingIndex, lang: Lang): Table {
  const { findings } = checkExport(index.document, { lang });
  const rows = findings.map((finding): readonly Cell[] => [
    inventoryWord(finding.severity, lang),
    cellText(finding.message),
    cellText(aboutOf(index, finding, lang)),
    inventoryWord(finding.waived ? 'waived' : 'open', lang),
    cellText(finding.reason ?? ''),
    finding.source,
    finding.rule,
  ]);
  const columns: readonly TableColumn[] = [{ word: 'severity', width: 12 }, { word: 'message', width: 80 }, { word: 'about', width: 36 }, { word: 'state', width: 14 }, { word: 'reason', width: 48 }, { word: 'source', width: 28 }, { word: 'rule', width: 28 }];
  return { id: 'findings', columns, rows };
}

/** The names of what a finding is about: elements, and links by their two ends. */
export function aboutOf(index: DrawingIndex, { elements, links }: Pick<ExportedFinding, 'elements' | 'links'>, lang: Lang): string {
  const ends = links.map((id) => index.link(id)).filter((link): link is Link => link !== undefined);
  return [...elements.map((id) => nameOf(index, id, lang)), ...ends.map(({ from, to }) => `${nameOf(index, from, lang)} → ${nameOf(index, to, lang)}`)].join('\n');
}

function waiversTable(document: LmvDocument, lang: Lang): Table {
  const rows = document.waivers.map((waiver) => [...written(WAIVER_COLUMNS, waiver, lang), restOf(waiver as unknown as Readonly<Record<string, unknown>>, readBack(WAIVER_COLUMNS, waiver, lang))]);
  return { id: 'waivers', columns: [...WAIVER_COLUMNS, REST], rows };
}
