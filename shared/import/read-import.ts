import type { Found } from './found';
import { ImportError } from './import-error';

/** The formats of other programs that can be imported. */
export type ImportFormat = 'xlsx' | 'csv' | 'archimate' | 'drawio';

/** Endings of files that are imported and not opened. */
export const IMPORT_ENDINGS = ['xlsx', 'csv', 'xml', 'drawio'] as const;

/** Largest file that is imported, in bytes. */
export const MAX_IMPORT_BYTES = 64 * 1024 * 1024;

/**
 * The format of a file that can be imported, by what is in it; a table in plain text by its name alone.
 * @returns undefined for anything else, drawings and pictures of ours among it
 */
export function importFormatOf(bytes: Uint8Array, name: string): ImportFormat | undefined {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03) return 'xlsx';
  const head = Array.from(bytes.subarray(0, HEAD), (byte) => (byte < 0x80 ? String.fromCharCode(byte) : '?')).join('');
  if (/<(?:mxfile|mxGraphModel)[\s>]/u.test(head)) return 'drawio';
  if (/<(?:[\w.-]+:)?model[\s>]/u.test(head)) return 'archimate';
  return /\.(?:csv|tsv)$/iu.test(name) ? 'csv' : undefined;
}

/** How much of a text is looked at for its root: room for a declaration and a licence. */
const HEAD = 16 * 1024;

/**
 * Finds what is in a file of another program. The code for each format is imported here and not before.
 * @param name the file's, with its ending
 * @throws ImportError
 */
export async function readImport(bytes: Uint8Array, name: string): Promise<Found> {
  if (bytes.length > MAX_IMPORT_BYTES) throw new ImportError('too-much');
  const format = importFormatOf(bytes, name);
  switch (format) {
    case 'xlsx': {
      const [{ sheetsOf }, { readInventory }] = await Promise.all([import('./inventory/read-xlsx'), import('./inventory/read-inventory')]);
      return readInventory(await sheetsOf(bytes));
    }
    case 'csv': {
      const [{ sheetOfCsv }, { readInventory }] = await Promise.all([import('./inventory/read-csv'), import('./inventory/read-inventory')]);
      return readInventory([sheetOfCsv(bytes, name)]);
    }
    case 'archimate': {
      const [{ readXml }, { readArchimate }] = await Promise.all([import('./read-xml'), import('./archimate/read-archimate')]);
      return readArchimate(readXml(bytes));
    }
    case 'drawio': {
      const [{ readXml }, { readDrawio }] = await Promise.all([import('./read-xml'), import('./drawio/read-drawio')]);
      return readDrawio(readXml(bytes));
    }
    default:
      throw new ImportError('format-unknown');
  }
}
