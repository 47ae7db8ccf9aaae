import { unzipSync } from 'fflate';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { LmvDocument } from '../../document/types';
import { isBlank } from '../../drawing/labels';
import { inventoryTables, type Table } from '../../inventory/tables';
import { LIGHT } from '../../drawing/palette';
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

/**
 * The inventory as a workbook: a sheet a table, with headings that stay in view, filters, and the ids that are needed to
 * read it again. Whatever a person typed is text, also where it begins like a formula.
 */
export async function exportXlsx(document: LmvDocument, { lang }: XlsxOptions): Promise<Uint8Array<ArrayBuffer>> {
  const date = new Date(documentDate(document));
  const workbook = await writeXlsx({
    sheets: inventoryTables(document, lang).map((table) => sheetOf(table, lang)),
    defaultFont: { name: 'Calibri', size: 11 },
    properties: {
      title: escaped(isBlank(document.title) ? frameWord('untitled', lang) : document.title),
      creator: 'Landskap',
      ...(document.project.agency !== undefined && { company: escaped(document.project.agency) }),
      created: date,
      modified: date,
    },
  });
  return zipParts(Object.entries(unzipSync(workbook)).map(([name, data]) => ({ name, data: name === 'docProps/app.xml' ? ours(data) : data })));
}

/** The program that made it is this one. */
function ours(app: Uint8Array): string {
  return (fromUtf8(app) ?? '').replace(/<Application>[^<]*<\/Application>/u, '<Application>Landskap</Application>');
}

function sheetOf({ id, columns, rows }: Table, lang: Lang): WriteSheet {
  const last = columnName(columns.length - 1);
  const border = { style: 'thin', color: { rgb: LIGHT.rule.slice(1) } } as const;
  const head = { font: { bold: true, color: { rgb: INK } }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: BAND } }, alignment: { vertical: 'center', wrapText: true }, border: { bottom: border } } as const;
  const body = { alignment: { vertical: 'top', wrapText: true }, border: { bottom: border } } as const;
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  columns.forEach((_column, at) => cells.set(`0,${at}`, { style: head }));
  return {
    name: inventoryWord(id, lang),
    columns: columns.map(({ width, machine }) => ({
      width,
      // As text: a cell that is opened and left again stays what it was.
      style: { ...body, numFmt: '@', ...(machine === true && { font: { color: { rgb: LIGHT.mutedInk.slice(1) } }, alignment: { vertical: 'top' } }) },
    })),
    rows: [columns.map(({ word }) => inventoryWord(word, lang)), ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? escaped(cell) : (cell ?? null))))],
    cells,
    freezePane: { rows: 1, ...(id === 'elements' && { columns: 4 }) },
    autoFilter: { range: `A1:${last}${rows.length + 1}` },
    // A table as wide as that of the elements would be too small to read on one page's width.
    pageSetup: { orientation: 'landscape', paperSize: 'a4', printTitlesRow: '$1:$1', ...(id === 'elements' ? { printTitlesColumn: '$A:$D' } : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }) },
  };
}

/** `_x0041_` in a cell means a character by its number: where a person typed just that, its first stroke is so written. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
}

/** 0 is A, 26 is AA. */
function columnName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26);
}
