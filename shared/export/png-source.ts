import { Unzlib, zlibSync } from 'fflate';
import { isIntact, pngChunk, pngChunks } from './png-chunks';
import type { SourceResult } from './source-result';
import { fromUtf8, toUtf8 } from './utf8';

/** The keyword of the text chunk that holds the drawing. */
const KEYWORD = 'landskap:lmv';

/** Bytes of packed text unpacked at a time: at 1:1032, deflate's best, one step gives 8 MiB at most. */
const STEP = 8 * 1024;

/**
 * A drawing's canonical text as an international text chunk (`iTXt`), packed.
 * @param text the drawing's canonical text
 * @returns a whole chunk
 */
export function sourceChunk(text: string): Uint8Array {
  const keyword = toUtf8(KEYWORD);
  const packed = zlibSync(toUtf8(text), { level: 9 });
  const data = new Uint8Array(keyword.length + 5 + packed.length);
  data.set(keyword, 0);
  // After the keyword's end: 1 = packed, 0 = by zlib, then an empty language and an empty translated keyword.
  data.set([0, 1, 0, 0, 0], keyword.length);
  data.set(packed, keyword.length + 5);
  return pngChunk('iTXt', data);
}

/**
 * Finds the drawing inside a PNG. Nothing in a file makes it throw or unpack more than the limit.
 * @param png a whole file that `isPng`
 * @param limit most bytes of text to take out
 */
export function readPngSource(png: Uint8Array, limit: number): SourceResult {
  for (const chunk of pngChunks(png)) {
    if (chunk.type !== 'iTXt') continue;
    const fields = textFields(chunk.data);
    if (fields?.keyword !== KEYWORD) continue;
    if (!isIntact(chunk)) return { found: 'damaged' };
    const bytes = fields.packed ? unpack(fields.text, limit) : fields.text;
    if (bytes === undefined) return { found: 'damaged' };
    if (bytes.length > limit) return { found: 'too-large' };
    const text = fromUtf8(bytes);
    return text === undefined ? { found: 'damaged' } : { found: 'text', text };
  }
  return { found: 'none' };
}

interface TextFields {
  readonly keyword: string;
  readonly packed: boolean;
  readonly text: Uint8Array;
}

/** Takes an `iTXt` chunk apart: keyword, 0, packed?, method, language, 0, translated keyword, 0, text. */
function textFields(data: Uint8Array): TextFields | undefined {
  const keywordEnd = data.indexOf(0);
  // Keywords are 1 to 79 bytes long.
  if (keywordEnd < 1 || keywordEnd > 79) return undefined;
  const languageEnd = data.indexOf(0, keywordEnd + 3);
  const translatedEnd = languageEnd < 0 ? -1 : data.indexOf(0, languageEnd + 1);
  if (translatedEnd < 0) return undefined;
  return {
    keyword: String.fromCharCode(...data.subarray(0, keywordEnd)),
    packed: data[keywordEnd + 1] === 1,
    text: data.subarray(translatedEnd + 1),
  };
}

/**
 * Unpacks step by step and stops soon after the limit, so that a few bytes can't become gigabytes.
 * @returns more than `limit` bytes where there are more; undefined where the packing is broken or cut off
 */
function unpack(packed: Uint8Array, limit: number): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const stream = new Unzlib((part, final) => {
    parts.push(part);
    length += part.length;
    ended ||= final;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
      if (length > limit) break;
    }
  } catch {
    return undefined;
  }
  if (!ended && length <= limit) return undefined;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
