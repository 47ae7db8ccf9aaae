import { extname } from 'node:path';
import { isPng } from '../../../shared/export/png-chunks';

/** The formats of an export, by the ending of the file. */
export const EXPORT_FORMATS = ['png', 'svg', 'json'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/**
 * The format that a file's name asks for.
 * @returns undefined for an ending that is none of them
 */
export function formatOfName(file: string): ExportFormat | undefined {
  const ending = extname(file).slice(1).toLowerCase();
  return EXPORT_FORMATS.find((format) => format === ending);
}

/** The format that a drawing's bytes have, whatever the file is called. */
export function formatOfBytes(bytes: Uint8Array): ExportFormat {
  if (isPng(bytes)) return 'png';
  const first = bytes.find((byte) => !BLANKS.includes(byte));
  return first === 0x3c ? 'svg' : 'json';
}

/** White space and the three bytes of a byte order mark. */
const BLANKS: readonly number[] = [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf];
