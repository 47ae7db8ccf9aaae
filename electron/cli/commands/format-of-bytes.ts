import type { FormatId } from '../../../shared/export/formats/registry';
import { isPng } from '../../../shared/export/png-chunks';

/** The format that a drawing's bytes have, whatever the file is called. */
export function formatOfBytes(bytes: Uint8Array): FormatId {
  if (isPng(bytes)) return 'png';
  const first = bytes.find((byte) => !BLANKS.includes(byte));
  return first === 0x3c ? 'svg' : 'json';
}

/** White space and the three bytes of a byte order mark. */
const BLANKS: readonly number[] = [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf];
