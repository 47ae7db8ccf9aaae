import { FARTHEST, PIXEL_BYTES } from './tokens';

/** How many places that begin alike are tried. */
const TRIES = 4;
/** A single pixel is copied from no further than this, bytes: written out, it would be shorter. */
const NEAR = 4096;

const HASH_BITS = 15;
/** Places are kept by their last bits: more of them than a copy can reach back. */
const KEPT = 1 << 14;

/** Large odd numbers, whose products spread over all bits. */
const SPREAD = 0x85eb_ca6b;
const SPREAD_NEXT = 0x9e37_79b1;

/** What a copy may be. Lengths in pixels. */
interface Limits {
  /** Where the row begins. */
  readonly start: number;
  /** It is to be longer than this. */
  readonly over: number;
  readonly most: number;
  /** Long enough to be taken without looking further. */
  readonly enough: number;
}

/** Where in a picture pixels have stood before. */
export class EarlierPixels {
  readonly #pixels: Uint32Array;
  readonly #width: number;
  /** The last place of two pixels, and the one before each place, by their hash. */
  readonly #last = new Int32Array(1 << HASH_BITS).fill(-1);
  readonly #before = new Int32Array(KEPT).fill(-1);
  /** The last place of a single pixel. */
  readonly #single = new Int32Array(1 << HASH_BITS).fill(-1);
  /** Back to what {@link longest} found, bytes. */
  distance = 0;

  constructor(pixels: Uint32Array, width: number) {
    this.#pixels = pixels;
    this.#width = width;
  }

  /** A place that is written. */
  add(at: number): void {
    this.#single[this.#hashOfOne(at)] = at;
    const hash = this.#hashOfTwo(at);
    this.#before[at & (KEPT - 1)] = this.#last[hash] ?? -1;
    this.#last[hash] = at;
  }

  /**
   * Back to the same pixel.
   * @param start where its row begins
   * @returns bytes; 0 where it is not near
   */
  near(at: number, start: number): number {
    const place = this.#single[this.#hashOfOne(at)] ?? -1;
    if (place < 0 || (at - place) * PIXEL_BYTES > NEAR || this.#pixels[place] !== this.#pixels[at]) return 0;
    return this.#bytesTo(at, start, place);
  }

  /**
   * The longest of some earlier pixels that are the same as from here on. Both lie within a row.
   * @returns its length, and how far back it is in {@link distance}; 0 where there is none so long
   */
  longest(at: number, { start, over, most, enough }: Limits): number {
    const pixels = this.#pixels;
    let best = over;
    let place = this.#last[this.#hashOfTwo(at)] ?? -1;
    for (let tries = TRIES; tries > 0 && best < most && best < enough && place >= 0 && at - place < KEPT; tries--) {
      if (pixels[place + best] === pixels[at + best]) {
        const limit = Math.min(most, this.#width - (place % this.#width));
        let same = 0;
        while (same < limit && pixels[place + same] === pixels[at + same]) same++;
        const distance = this.#bytesTo(at, start, place);
        if (same > best && distance <= FARTHEST) {
          best = same;
          this.distance = distance;
        }
      }
      const before = this.#before[place & (KEPT - 1)] ?? -1;
      // A place that was kept here since then is a newer one.
      if (before >= place) break;
      place = before;
    }
    return best > over ? best : 0;
  }

  /** From one place back to another: each row between has a byte more. */
  #bytesTo(at: number, start: number, place: number): number {
    let rows = 0;
    for (let row = start; row > place; row -= this.#width) rows++;
    return (at - place) * PIXEL_BYTES + rows;
  }

  #hashOfOne(at: number): number {
    return Math.imul(this.#pixels[at] ?? 0, SPREAD) >>> (32 - HASH_BITS);
  }

  #hashOfTwo(at: number): number {
    return Math.imul((this.#pixels[at] ?? 0) ^ Math.imul(this.#pixels[at + 1] ?? 0, SPREAD_NEXT), SPREAD) >>> (32 - HASH_BITS);
  }
}
