import { unzipSync } from 'fflate';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { LmvDocument } from '../../document/types';
import { isBlank } from '../../drawing/labels';
import { inventoryTables, type Table } from '../../inventory/tables';
import type { Cell } from '../../inventory/values';
import { LIGHT } from '../../drawing/palette';
import { wrapText } from '../../drawing/text';
import { frameWord } from '../../messages/frame';
import { inventoryWord } from '../../messages/inventory';
import type { Lang } from '../../messages/lang';
import { documentDate } from '../formats/document-date';
import { zipParts } from '../office/zip';
import { fromUtf8 } from '../utf8';

export interface XlsxOptions {
  /** Language of everything that the person did not type. */
  readonly lang: Lang;
}

const BAND = LIGHT.application.band.slice(1);
const INK = LIGHT.application.ink.slice(1);
const FONT = { name: 'Calibri', size: 11 } as const;
/** Height of a line, points. */
const LINE = 15;
/** Most that a row may be high, as office programs have it. */
const HIGHEST = 409;
/** About how the workbook's font sets: 11 points, and px to a character of a column's width. */
const SET = { size: 14.6, weight: 400 } as const;
const CHARACTER = 7;

/**
 * The inventory as a workbook: a sheet a table, with headings that stay in view, filters, and the ids that are needed to
 * read it again. Whatever a person typed is text, also where it begins like a formula.
 */
export async function exportXlsx(document: LmvDocument, { lang }: XlsxOptions): Promise<Uint8Array<ArrayBuffer>> {
  const date = new Date(documentDate(document));
  const workbook = await writeXlsx({
    sheets: inventoryTables(document, lang).map((table) => sheetOf(table, lang)),
    defaultFont: FONT,
    properties: {
      title: escaped(isBlank(document.title) ? frameWord('untitled', lang) : document.title),
      creator: 'Landskap',
      ...(document.project.agency !== undefined && { company: escaped(document.project.agency) }),
      created: date,
      modified: date,
    },
  });
  return zipParts(Object.entries(unzipSync(workbook)).map(([name, data]) => ({ name, data: corrected(name, data) })));
}

/** Takes out what the library would have Excel repair. */
function corrected(name: string, data: Uint8Array): Uint8Array | string {
  if (name === 'docProps/app.xml') return ours(data);
  if (name === 'xl/workbook.xml') return withQuotedNames(data);
  return name.startsWith('xl/worksheets/') ? withoutErrors(data) : data;
}

/** A sheet's name stands in quotes in a reference; one with spaces has to. Columns that are repeated come before rows. */
function withQuotedNames(workbook: Uint8Array): string {
  return (fromUtf8(workbook) ?? '').replace(/>([^<>]*)<\/definedName>/gu, (_whole, reference: string) => {
    const ranges = reference.split(',').map((range) => range.replace(/^([^'!]+)!/u, "'$1'!"));
    return `>${ranges.toSorted((one, other) => Number(/\$\d/u.test(one)) - Number(/\$\d/u.test(other))).join(',')}</definedName>`;
  });
}

/** A name such as "#N/A" is a name: we write no errors. */
function withoutErrors(sheet: Uint8Array): Uint8Array | string {
  const text = fromUtf8(sheet) ?? '';
  return text.includes(' t="e"') ? text.replace(/(<c [^>]*)t="e"([^>]*>)<v>([^<]*)<\/v>/gu, '$1t="inlineStr"$2<is><t>$3</t></is>') : sheet;
}

/** The program that made it is this one. */
function ours(app: Uint8Array): string {
  return (fromUtf8(app) ?? '').replace(/<Application>[^<]*<\/Application>/u, '<Application>Landskap</Application>');
}

function sheetOf({ id, columns, rows }: Table, lang: Lang): WriteSheet {
  const last = columnName(columns.length - 1);
  const border = { style: 'thin', color: { rgb: LIGHT.rule.slice(1) } } as const;
  const head = { font: { ...FONT, bold: true, color: { rgb: INK } }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: BAND } }, alignment: { vertical: 'center', wrapText: true }, border: { bottom: border } } as const;
  const body = { alignment: { vertical: 'top', wrapText: true }, border: { bottom: border } } as const;
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  columns.forEach((_column, at) => cells.set(`0,${at}`, { style: head }));
  return {
    name: inventoryWord(id, lang),
    columns: columns.map(({ width, machine }) => ({
      width,
      // As text: a cell that is opened and left again stays what it was.
      style: { ...body, numFmt: '@', ...(machine === true && { font: { ...FONT, color: { rgb: LIGHT.mutedInk.slice(1) } }, alignment: { vertical: 'top' } }) },
    })),
    rows: [columns.map(({ word }) => inventoryWord(word, lang)), ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? escaped(cell) : (cell ?? null))))],
    cells,
    rowDefs: new Map([columns.map(({ word }) => inventoryWord(word, lang)), ...rows].map((row, at) => [at, { height: heightOf(row, columns, at === 0) }])),
    freezePane: { rows: 1, ...(id === 'elements' && { columns: 4 }) },
    autoFilter: { range: `A1:${last}${rows.length + 1}` },
    // A table as wide as that of the elements would be too small to read on one page's width: it goes over three, with the names on each.
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a4',
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      printTitlesRow: '$1:$1',
      fitToPage: true,
      fitToWidth: id === 'elements' ? 3 : 1,
      fitToHeight: 0,
      ...(id === 'elements' && { printTitlesColumn: '$D:$D' }),
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  };
}

/**
 * How high a row has to be for its highest cell, in points: programs other than Excel do not work it out when they open a file, and
 * lines would stand on one another.
 */
function heightOf(row: readonly Cell[], columns: Table['columns'], isHead: boolean): number {
  const lines = columns.map(({ width, machine }, at) => (machine === true && !isHead ? 1 : wrapText(String(row[at] ?? ''), { ...SET, weight: isHead ? 600 : 400 }, width * CHARACTER).length));
  return Math.min(HIGHEST, Math.max(...lines) * LINE + (isHead ? 6 : 1));
}

/** `_x0041_` in a cell means a character by its number: where a person typed just that, its first stroke is so written. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
}

/** 0 is A, 26 is AA. */
function columnName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26);
}
