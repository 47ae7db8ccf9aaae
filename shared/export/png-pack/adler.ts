const MODULUS = 65_521;
/** After so many pixels the sums are brought back: they stay well within 31 bits. */
const OFTEN = 300;

/** The check sum at the end of a zlib stream (RFC 1950), of pixels: a run of equal ones costs as much as one. */
export class Adler {
  #sum = 1;
  #sums = 0;
  #pending = 0;

  /** One byte that is 0. */
  zero(): void {
    this.#sums += this.#sum;
    this.#added(1);
  }

  /**
   * The same pixel so many times.
   * @param pixel red in its lowest byte, then green, then blue
   * @param count at most 86
   */
  run(pixel: number, count: number): void {
    const red = pixel & 0xff;
    const green = (pixel >> 8) & 0xff;
    const blue = (pixel >> 16) & 0xff;
    const all = red + green + blue;
    this.#sums += count * (3 * this.#sum + 3 * red + 2 * green + blue) + ((3 * all * count * (count - 1)) >> 1);
    this.#sum += count * all;
    this.#added(count);
  }

  /** The sum as it stands in a stream: four bytes, the highest first. */
  bytes(): readonly number[] {
    this.#bringBack();
    return [this.#sums >> 8, this.#sums & 0xff, this.#sum >> 8, this.#sum & 0xff];
  }

  #added(count: number): void {
    this.#pending += count;
    if (this.#pending >= OFTEN) this.#bringBack();
  }

  #bringBack(): void {
    this.#sum %= MODULUS;
    this.#sums %= MODULUS;
    this.#pending = 0;
  }
}
