/** Bytes that grow as bits are put to their end, the lowest first, as deflate wants it. */
export class BitWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;
  /** Bits that are not yet a byte: fewer than 16 between two calls. */
  #held = 0;
  #count = 0;

  /**
   * @param value its bits beyond `bits` are 0
   * @param bits 0 to 16
   */
  put(value: number, bits: number): void {
    this.#held |= value << this.#count;
    this.#count += bits;
    if (this.#count < 16) return;
    if (this.#length + 2 > this.#bytes.length) this.#grow();
    this.#bytes[this.#length] = this.#held;
    this.#bytes[this.#length + 1] = this.#held >>> 8;
    this.#length += 2;
    this.#held >>>= 16;
    this.#count -= 16;
  }

  /** Fills the last byte with 0. */
  align(): void {
    this.put(0, -this.#count & 7);
  }

  /** All bytes so far, after {@link align}. */
  bytes(): Uint8Array {
    const whole = new Uint8Array(this.#length + this.#count / 8);
    whole.set(this.#bytes.subarray(0, this.#length));
    if (this.#count > 0) whole[this.#length] = this.#held;
    return whole;
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
