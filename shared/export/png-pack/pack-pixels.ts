import { fileOf, PNG_SIGNATURE, pngChunk } from '../png-chunks';
import { Adler } from './adler';
import { BitWriter } from './bit-writer';
import { EarlierPixels } from './earlier-pixels';
import { FARTHEST, MOST_COPIED, PIXEL_BYTES, TokenWriter } from './tokens';

/** Colours as red, green and blue, a byte each. */
const TRUE_COLOUR = 2;

/** From this length on, no longer copy is looked for, pixels. */
const LONG_ENOUGH = 32;

/**
 * A PNG of opaque pixels, made for drawings: large even areas, the same glyphs again and again. It looks for whole pixels that
 * repeat, not for bytes: for A3 at 300 dpi a fifth of the time that general packers need, and about the size of their best.
 * The same pixels give the same bytes on every machine.
 * @param pixels by rows from the top; red in a number's lowest byte, then green, then blue; the highest means nothing
 * @param width of the picture in pixels
 */
export function packPixels(pixels: Uint32Array, width: number): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, pixels.length / width);
  header.set([8, TRUE_COLOUR], 8);
  return fileOf([PNG_SIGNATURE, pngChunk('IHDR', header), pngChunk('IDAT', packRows(pixels, width)), pngChunk('IEND', new Uint8Array())]);
}

/** The rows as a zlib stream (RFC 1950), each after a 0: it is as it is, not less the row above. */
function packRows(pixels: Uint32Array, width: number): Uint8Array {
  const bits = new BitWriter();
  // Deflate with a window of 32 KiB.
  bits.put(0x0178, 16);
  const rows = new RowPacker(pixels, width, new TokenWriter(bits));
  for (let start = 0; start < pixels.length; start += width) rows.pack(start);
  const sum = rows.end();
  bits.align();
  for (const byte of sum) bits.put(byte, 8);
  return bits.bytes();
}

class RowPacker {
  readonly #pixels: Uint32Array;
  readonly #width: number;
  readonly #tokens: TokenWriter;
  readonly #sum = new Adler();
  readonly #earlier: EarlierPixels;
  /** Back to the pixel above, bytes; 0 where that is too far. */
  readonly #above: number;

  constructor(pixels: Uint32Array, width: number, tokens: TokenWriter) {
    this.#pixels = pixels;
    this.#width = width;
    this.#tokens = tokens;
    this.#earlier = new EarlierPixels(pixels, width);
    const above = width * PIXEL_BYTES + 1;
    this.#above = above > FARTHEST ? 0 : above;
  }

  /** @param start of a row among the pixels */
  pack(start: number): void {
    const end = start + this.#width;
    this.#tokens.zero();
    this.#sum.zero();
    let at = start;
    while (at < end) {
      let run = at > start ? this.#same(at, at - 1, end - at) : 0;
      for (; run > MOST_COPIED; run -= MOST_COPIED) {
        this.#copyLast(at, MOST_COPIED);
        at += MOST_COPIED;
      }
      at += this.#next(at, start, run);
    }
  }

  /** Writes the end of the rows. @returns their check sum, four bytes */
  end(): readonly number[] {
    this.#tokens.end();
    return this.#sum.bytes();
  }

  /**
   * Writes what comes next in the shortest way.
   * @param run pixels here that are the same as the last
   * @returns how many are written
   */
  #next(at: number, start: number, run: number): number {
    const most = Math.min(MOST_COPIED, start + this.#width - at);
    let length = run;
    let distance = PIXEL_BYTES;
    if (this.#above > 0 && start > 0) {
      const same = this.#same(at, at - this.#width, most);
      // It takes some bits more to say how far above is.
      if (same > length + 1) {
        length = same;
        distance = this.#above;
      }
    }
    if (length < LONG_ENOUGH) {
      const found = this.#earlier.longest(at, { start, over: length === 0 ? 1 : length + 1, most, enough: LONG_ENOUGH });
      if (found > 0) {
        length = found;
        distance = this.#earlier.distance;
      } else if (length === 0) {
        distance = this.#earlier.near(at, start);
        length = distance > 0 ? 1 : 0;
      }
    }
    if (length === 0) this.#writePixel(at);
    else if (distance === PIXEL_BYTES) this.#copyLast(at, length);
    else this.#copy(at, length, distance);
    return Math.max(length, 1);
  }

  /** How many pixels from one place on are the same as from another, `most` at most. */
  #same(at: number, other: number, most: number): number {
    const pixels = this.#pixels;
    let same = 0;
    while (same < most && pixels[at + same] === pixels[other + same]) same++;
    return same;
  }

  #writePixel(at: number): void {
    const pixel = this.#pixels[at] ?? 0;
    this.#tokens.pixel(pixel);
    this.#sum.run(pixel, 1);
    this.#earlier.add(at);
  }

  /** Writes the last pixel so many times again. Nobody will look for a place inside an even area. */
  #copyLast(at: number, length: number): void {
    this.#tokens.copy(length, PIXEL_BYTES);
    this.#sum.run(this.#pixels[at] ?? 0, length);
    this.#earlier.add(at + length - 1);
  }

  #copy(at: number, length: number, distance: number): void {
    this.#tokens.copy(length, distance);
    for (let place = at; place < at + length; place++) {
      this.#sum.run(this.#pixels[place] ?? 0, 1);
      this.#earlier.add(place);
    }
  }
}
