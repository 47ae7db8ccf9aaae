import type { BitWriter } from './bit-writer';
import { writeCodes } from './block-codes';
import { codeLengths, codesOf } from './huffman';

/** Bytes of a pixel in the packed picture: red, green, blue. */
export const PIXEL_BYTES = 3;
/** Most pixels of one copy: deflate's 258 bytes. */
export const MOST_COPIED = 86;
/** How far back a copy may begin, bytes. */
export const FARTHEST = 32_768;

/** Tokens to a block, each with codes of its own. */
const BLOCK = 32_768;

/** A token is a pixel, one of these, or a copy: its pixels in bits 16 to 22, its distance less 1 in the lowest 15. */
const COPY = 0x8000_0000;
const ZERO = 0x4000_0000;

const END_OF_BLOCK = 256;
/** The symbols of lengths 3, 4, … 258 and of distances begin at these, and the bits that follow each (RFC 1951, 3.2.5). */
const LENGTH_BASES = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_BASES = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];
const DISTANCE_BITS = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];

/** Which symbol a number belongs to, for numbers from 0 to the last. */
function symbols(bases: readonly number[], last: number): Uint8Array {
  const table = new Uint8Array(last + 1);
  for (const [symbol, base] of bases.entries()) table.fill(symbol, base);
  return table;
}

const LENGTH_SYMBOL = symbols(LENGTH_BASES, MOST_COPIED * PIXEL_BYTES);
const DISTANCE_SYMBOL = symbols(DISTANCE_BASES, FARTHEST);

/** A text of pixels and copies of earlier ones, written in blocks of deflate (RFC 1951) as it grows. */
export class TokenWriter {
  readonly #bits: BitWriter;
  readonly #tokens = new Uint32Array(BLOCK);
  #count = 0;

  constructor(bits: BitWriter) {
    this.#bits = bits;
  }

  /** One byte that is 0. */
  zero(): void {
    this.#push(ZERO);
  }

  /** @param pixel red in its lowest byte, then green, then blue; the highest means nothing */
  pixel(pixel: number): void {
    this.#push(pixel & 0xff_ffff);
  }

  /**
   * @param pixels 1 to {@link MOST_COPIED}
   * @param distance back to where they stand, bytes, 1 to {@link FARTHEST}
   */
  copy(pixels: number, distance: number): void {
    this.#push(COPY | (pixels << 16) | (distance - 1));
  }

  /** Writes what is left, and the end. */
  end(): void {
    this.#block(true);
  }

  #push(token: number): void {
    if (this.#count === BLOCK) this.#block(false);
    this.#tokens[this.#count++] = token;
  }

  #block(last: boolean): void {
    const tokens = this.#tokens.subarray(0, this.#count);
    this.#count = 0;
    const counts = countSymbols(tokens);
    const letters = codeLengths(counts.letters, 15);
    const distances = codeLengths(counts.distances, 15);
    this.#bits.put(last ? 1 : 0, 1);
    // A block with codes of its own.
    this.#bits.put(2, 2);
    writeCodes(this.#bits, letters, distances);
    writeTokens(this.#bits, tokens, letters, distances);
  }
}

function count(table: Uint32Array, symbol: number): void {
  table[symbol] = (table[symbol] ?? 0) + 1;
}

function countSymbols(tokens: Uint32Array): { readonly letters: Uint32Array; readonly distances: Uint32Array } {
  const letters = new Uint32Array(END_OF_BLOCK + 1 + LENGTH_BASES.length);
  const distances = new Uint32Array(DISTANCE_BASES.length);
  for (const token of tokens) {
    if (token >= COPY) {
      count(letters, END_OF_BLOCK + 1 + (LENGTH_SYMBOL[((token >> 16) & 0xff) * PIXEL_BYTES] ?? 0));
      count(distances, DISTANCE_SYMBOL[(token & 0x7fff) + 1] ?? 0);
    } else if (token === ZERO) count(letters, 0);
    else {
      count(letters, token & 0xff);
      count(letters, (token >> 8) & 0xff);
      count(letters, token >> 16);
    }
  }
  letters[END_OF_BLOCK] = 1;
  return { letters, distances };
}

function writeTokens(bits: BitWriter, tokens: Uint32Array, letters: Uint8Array, distances: Uint8Array): void {
  const letterCodes = codesOf(letters);
  const distanceCodes = codesOf(distances);
  const letter = (symbol: number): void => bits.put(letterCodes[symbol] ?? 0, letters[symbol] ?? 0);
  for (const token of tokens) {
    if (token >= COPY) {
      const length = ((token >> 16) & 0xff) * PIXEL_BYTES;
      const distance = (token & 0x7fff) + 1;
      const [one, two] = [LENGTH_SYMBOL[length] ?? 0, DISTANCE_SYMBOL[distance] ?? 0];
      letter(END_OF_BLOCK + 1 + one);
      bits.put(length - (LENGTH_BASES[one] ?? 0), LENGTH_BITS[one] ?? 0);
      bits.put(distanceCodes[two] ?? 0, distances[two] ?? 0);
      bits.put(distance - (DISTANCE_BASES[two] ?? 0), DISTANCE_BITS[two] ?? 0);
    } else if (token === ZERO) letter(0);
    else {
      letter(token & 0xff);
      letter((token >> 8) & 0xff);
      letter(token >> 16);
    }
  }
  letter(END_OF_BLOCK);
}
