import { unzipSync } from 'fflate';
import { readXlsx, type CellValue } from 'hucre/xlsx';
import type { Cell } from '../../inventory/values';
import { zipParts } from '../../export/office/zip';
import { ImportError } from '../import-error';
import type { Sheet } from './sheets';

/** Most that a workbook's parts may unpack to together, in bytes: far above any list that a drawing could hold. */
const MOST_UNPACKED = 200 * 1024 * 1024;
const MOST_PARTS = 2000;
const MOST_ROWS = 70_000;

/** Parts that hold cells and what is needed to find them; pictures, macros and the rest are not even unpacked. */
const WANTED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/)?[\w.-]+\.(?:xml|rels)|xl\/worksheets\/[\w.-]+\.xml)$/iu;

/**
 * The sheets of a workbook, as cells.
 * @throws ImportError `not-xlsx`, `too-much`
 */
export async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const parts = unpacked(bytes);
  try {
    const workbook = await readXlsx(zipParts(parts), { maxRows: MOST_ROWS });
    return workbook.sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(cellOf)) }));
  } catch (error) {
    throw new ImportError('not-xlsx', { reason: error instanceof Error ? error.message.slice(0, 200) : '' }, { cause: error });
  }
}

function unpacked(bytes: Uint8Array): readonly { readonly name: string; readonly data: Uint8Array }[] {
  let size = 0;
  let count = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!WANTED.test(name)) return false;
        size += originalSize;
        if (size > MOST_UNPACKED || ++count > MOST_PARTS) throw new ImportError('too-much');
        return true;
      },
    });
    return Object.entries(files).map(([name, data]) => ({ name, data }));
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('not-xlsx', { reason: error instanceof Error ? error.message.slice(0, 200) : '' }, { cause: error });
  }
}

function cellOf(value: CellValue | undefined): Cell {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value);
}
