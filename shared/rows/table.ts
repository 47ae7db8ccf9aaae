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
 * Takes copied cells or a CSV file apart: cells between tabs, semicolons or commas, whichever the first line has or names
 * (`sep=;`, as Excel writes it).
 * @param most how many rows there may be
 * @param given the sign between cells, where it is known
 * @returns undefined for more than `most` rows
 */
export function readTable(text: string, most: number = MOST_ROWS, given?: string): Table | undefined {
  const told = /^\ufeff?sep=(.)(?=\r?\n)/iu.exec(text);
  const source = text.replace(/^\ufeff/u, '').slice(told ? 'sep=;'.length : 0);
  // Copied cells stand between tabs, whatever signs are in them.
  const delimiter = told?.[1] ?? given ?? (source.split(/\r?\n/u, 1)[0]?.includes('\t') ? '\t' : undefined);
  const options = delimiter === undefined ? {} : { delimiter };
  const rows = parseCsv(source, options).flatMap((row, at) => {
    const cells = row.map((cell) => (cell === null ? '' : String(cell).trim()));
    return cells.every((cell) => cell === '') ? [] : [{ number: at + 1, cells }];
  });
  if (rows.length > most) return undefined;
  return { rows, columns: Math.max(0, ...rows.map(({ cells }) => cells.length)) };
}
