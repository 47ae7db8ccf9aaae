import { crc32 } from './crc32';

/** The eight bytes that every PNG file begins with. */
export const PNG_SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Length and type before a chunk's data, and the check sum after it. */
const OVERHEAD = 12;

export interface PngChunk {
  /** Four letters: `IHDR`, `iTXt`. */
  readonly type: string;
  /** A view into the file, not a copy. */
  readonly data: Uint8Array;
  /** The whole chunk, from its length to its check sum. */
  readonly whole: Uint8Array;
}

/** Whether bytes begin like a PNG. */
export function isPng(bytes: Uint8Array): boolean {
  return PNG_SIGNATURE.every((byte, position) => bytes[position] === byte);
}

/**
 * The chunks of a PNG in order, up to and including `IEND`. Ends without a word where the file is cut off or a length
 * points outside it, so that no file can make a reader run on.
 * @param bytes a whole file that {@link isPng}
 */
export function* pngChunks(bytes: Uint8Array): Generator<PngChunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let start = PNG_SIGNATURE.length;
  while (start + OVERHEAD <= bytes.length) {
    const length = view.getUint32(start);
    const end = start + OVERHEAD + length;
    if (end > bytes.length) return;
    const type = String.fromCharCode(...bytes.subarray(start + 4, start + 8));
    yield { type, data: bytes.subarray(start + 8, end - 4), whole: bytes.subarray(start, end) };
    if (type === 'IEND') return;
    start = end;
  }
}

/** Whether a chunk is as it was written: its check sum fits its type and data. */
export function isIntact(chunk: PngChunk): boolean {
  const { whole } = chunk;
  const stored = new DataView(whole.buffer, whole.byteOffset, whole.byteLength).getUint32(whole.length - 4);
  return crc32(whole.subarray(4, whole.length - 4)) === stored;
}

/**
 * A chunk as it stands in a file.
 * @param type four letters
 * @param data at most 2 GiB
 */
export function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(OVERHEAD + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  for (let letter = 0; letter < 4; letter++) chunk[4 + letter] = type.charCodeAt(letter);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  return chunk;
}

/**
 * A PNG with chunks put in right after its header, ones of the same types taken out.
 * @param png a whole, intact file
 * @param added chunks from {@link pngChunk}
 */
export function withChunks(png: Uint8Array, added: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const types = new Set(added.map((chunk) => String.fromCharCode(...chunk.subarray(4, 8))));
  const parts: Uint8Array[] = [PNG_SIGNATURE];
  for (const chunk of pngChunks(png)) {
    if (types.has(chunk.type)) continue;
    parts.push(chunk.whole);
    if (chunk.type === 'IHDR') parts.push(...added);
  }
  return fileOf(parts);
}

/** The parts of a file, one after the other. */
export function fileOf(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}
