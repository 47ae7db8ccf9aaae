import { parseCsv } from 'hucre/csv';

/** Rows of a spreadsheet or a CSV file, as text. */
export interface Table {
  /** Counted from 1, as a spreadsheet counts them. */
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
  /** How many columns the widest row has. */
  readonly columns: number;
}

/** More rows than anyone has to paste at once; the rest would only keep the window waiting. */
export const MOST_ROWS = 2000;

/**
 * Takes copied cells or a CSV file apart: cells between tabs, semicolons or commas, whichever the first line has.
 * @returns undefined for more than `MOST_ROWS` rows
 */
export function readTable(text: string): Table | undefined {
  const source = text.replace(/^\ufeff/u, '');
  // Copied cells stand between tabs, whatever signs are in them.
  const options = source.split(/\r?\n/u, 1)[0]?.includes('\t') ? { delimiter: '\t' } : {};
  const rows = parseCsv(source, options).flatMap((row, at) => {
    const cells = row.map((cell) => (cell === null ? '' : String(cell).trim()));
    return cells.every((cell) => cell === '') ? [] : [{ number: at + 1, cells }];
  });
  if (rows.length > MOST_ROWS) return undefined;
  return { rows, columns: Math.max(0, ...rows.map(({ cells }) => cells.length)) };
}
