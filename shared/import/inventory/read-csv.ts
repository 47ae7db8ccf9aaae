import { parseCsv } from 'hucre/csv';
import { fromUtf8 } from '../../export/utf8';
import { ImportError } from '../import-error';
import type { Sheet } from './sheets';

/**
 * A table in plain text: cells between commas, semicolons or tabs, whichever the file uses.
 * @param name the file's, by which the table is called
 * @throws ImportError `not-csv` for a text that is not UTF-8
 */
export function sheetOfCsv(bytes: Uint8Array, name: string): Sheet {
  const text = fromUtf8(bytes);
  if (text === undefined) throw new ImportError('not-csv');
  const rows = parseCsv(text.replace(/^\ufeff/u, ''));
  return { name: name.replace(/\.\w+$/u, ''), rows: rows.map((row) => row.map((cell) => (cell === null || cell === '' ? undefined : String(cell)))) };
}
