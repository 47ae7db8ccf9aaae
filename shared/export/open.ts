import { LIMITS } from '../document/limits';
import { readDrawing, type ReadResult, type Refusal } from '../document/read';
import { isPng } from './png-chunks';
import { readPngSource } from './png-source';
import type { SourceResult } from './source-result';
import { readSvgSource } from './svg-source';
import { fromUtf8 } from './utf8';

/** Largest picture that is looked into, in bytes: far above any that this program exports. */
export const MAX_PICTURE_BYTES = 256 * 1024 * 1024;

/** How much of a text is looked at to tell an SVG from other files: room for a declaration and a licence. */
const HEAD = 64 * 1024;

const SVG_START = /^\s*<(?:[^]*?<)?(?:[\w.-]+:)?svg[\s/>]/u;

/**
 * Opens a file whatever its name: the text of a drawing (`.lmv`, `.json`), or a PNG or SVG that this program exported
 * with its source. It opens whole or is refused; nothing in a file makes it throw.
 * @param bytes the whole file
 */
export function openBytes(bytes: Uint8Array): ReadResult {
  if (bytes.length > MAX_PICTURE_BYTES) return tooLarge(bytes.length);
  if (isPng(bytes)) return openSource(readPngSource(bytes, LIMITS.bytes));
  const isSvg = SVG_START.test(head(bytes));
  if (!isSvg && bytes.length > LIMITS.bytes) return tooLarge(bytes.length);
  const text = fromUtf8(bytes);
  if (text === undefined) return refused({ code: 'not-text' });
  return isSvg ? openSource(readSvgSource(text, LIMITS.bytes)) : readDrawing(text);
}

function openSource(source: SourceResult): ReadResult {
  switch (source.found) {
    case 'text':
      return readDrawing(source.text);
    case 'too-large':
      // Unpacking stops soon after the limit, so that this is all that is known.
      return tooLarge(LIMITS.bytes + 1);
    default:
      return refused({ code: 'no-source' });
  }
}

/** The start of a file as far as it is ASCII: enough to find a tag's name. */
function head(bytes: Uint8Array): string {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let text = '';
  for (const byte of bytes.subarray(start, start + HEAD)) text += byte < 0x80 ? String.fromCharCode(byte) : '?';
  return text;
}

function tooLarge(actual: number): ReadResult {
  return refused({ code: 'over-limit', limit: 'bytes', max: LIMITS.bytes, actual });
}

function refused(refusal: Refusal): ReadResult {
  return { ok: false, refusal };
}
