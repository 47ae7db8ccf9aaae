import { readTable, type Table } from '../rows/table';
import { columnsOf, typeNamed, type ListColumns } from './columns';
import { LIST_LIMITS, type ListField, type ListType } from './list';
import type { ListProblem, ListRead, ListReadOptions, ListRefusal, ListRemark } from './list-read';
import { takeEntries } from './take-entries';

/** Rows at the top that are looked through for headings: titles stand above them. */
const HEADING_ROWS = 15;

/** Tried in turn where the sign that seems to stand between cells leaves no heading: cells may hold more of one than stand between them. */
const DELIMITERS = [',', ';', '\t'] as const;

type Row = Table['rows'][number];

/** A table whose headings were found. */
interface HeadedTable {
  readonly head: Row;
  /** How many rows stand above the headings. */
  readonly above: number;
  readonly columns: ListColumns;
  readonly rows: readonly Row[];
}

/** Reads a table in plain text, with a row of headings in Malay or English. */
export function readCsvList(text: string, { fileName, type: given }: ListReadOptions): ListRead {
  const table = readTable(text, LIST_LIMITS.entries + HEADING_ROWS);
  if (!table) return refused({ code: 'too-many', max: LIST_LIMITS.entries });
  if (table.rows.length === 0) return refused({ code: 'empty' });
  const headed = headedTable(table) ?? DELIMITERS.flatMap((sign) => headedTable(readTable(text, LIST_LIMITS.entries + HEADING_ROWS, sign)) ?? [])[0];
  if (!headed) return refused({ code: 'no-names' });
  const { head, above, columns, rows } = headed;
  const type = columns.type ?? given;
  if (type === undefined && !columns.fields.includes('type')) return refused({ code: 'no-type' });
  if (rows.length > LIST_LIMITS.entries) return refused({ code: 'too-many', max: LIST_LIMITS.entries });
  const open = openQuote(text, rows);
  const raws = rows.filter((row) => row !== open).map((row) => ({ place: { row: row.number }, value: entryOf(row, columns, type) }));
  const { entries, problems } = takeEntries(raws);
  const all: readonly ListProblem[] = open ? [...problems, { place: { row: open.number }, code: 'quote-open' }] : problems;
  const remarks: ListRemark[] = [...(above > 0 ? [{ code: 'rows-above', count: above } as const] : []), ...leftOut(head.cells, columns, rows)];
  return { ok: true, list: { name: nameOf(fileName), entries }, problems: all, remarks };
}

function headedTable(table: Table | undefined): HeadedTable | undefined {
  for (const [above, head] of (table?.rows ?? []).slice(0, HEADING_ROWS).entries()) {
    const columns = columnsOf(head.cells);
    if (table && columns) return { head, above, columns, rows: table.rows.slice(above + 1) };
  }
  return undefined;
}

function entryOf({ cells }: Row, { fields }: ListColumns, type: ListType | undefined): Readonly<Record<string, string>> {
  const texts = new Map<ListField, string>(type === undefined ? [] : [['type', type]]);
  fields.forEach((field, at) => {
    const cell = cells[at] ?? '';
    if (field !== undefined && cell !== '') texts.set(field, field === 'type' ? (typeNamed(cell) ?? cell) : cell);
  });
  return Object.fromEntries(texts);
}

/** The last row, where a quotation mark that nothing closes has taken in all that stands below it. */
function openQuote(text: string, rows: readonly Row[]): Row | undefined {
  const last = rows.at(-1);
  const odd = (text.match(/"/gu)?.length ?? 0) % 2 === 1;
  return odd && last?.cells.some((cell) => /[\r\n]/u.test(cell)) === true ? last : undefined;
}

/** Columns that are no field of an entry, with how many rows say something there; columns without a heading count as their number. */
function leftOut(headings: readonly string[], { fields }: ListColumns, rows: readonly Row[]): readonly ListRemark[] {
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: columns }, (_, at): ListRemark => {
    const heading = headings[at] ?? '';
    return { code: 'field-left-out', field: heading === '' ? String(at + 1) : heading, count: rows.filter(({ cells }) => (cells[at] ?? '') !== '').length };
  }).filter((remark, at) => fields[at] === undefined && 'count' in remark && remark.count > 0);
}

/** A table has no name of its own: its file's, as far as it can be one. */
function nameOf(fileName: string): string {
  // oxlint-disable-next-line no-control-regex -- what no name may hold
  const name = fileName.replace(/\.\w+$/u, '').replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/gu, '').trim();
  return name.slice(0, LIST_LIMITS.listName) || 'Senarai';
}

function refused(refusal: ListRefusal): ListRead {
  return { ok: false, refusal };
}
