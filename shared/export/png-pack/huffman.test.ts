import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLengths, codesOf } from './huffman';

/** How much of all codes is taken, as a part of 1: a code that can be read takes no more than all. */
function taken(lengths: Uint8Array): number {
  return [...lengths].reduce((sum, length) => sum + (length > 0 ? 2 ** -length : 0), 0);
}

describe('the codes of a block', () => {
  it('give each symbol that is there a code, none longer than allowed, and leave none out', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(3), fc.nat(1e6)), { minLength: 2, maxLength: 286 }), fc.constantFrom(9, 15), (counts, longest) => {
        const lengths = codeLengths(counts, longest);
        const used = counts.filter((count) => count > 0).length;
        expect([...lengths].map((length) => length > 0)).toEqual(counts.map((count) => count > 0));
        expect(Math.max(...lengths)).toBeLessThanOrEqual(longest);
        expect(taken(lengths)).toBe(used > 1 ? 1 : used / 2);
      }),
    );
  });

  it('stay within the limit for the numbers that make the deepest tree', () => {
    const counts = [1, 1];
    while (counts.length < 30) counts.push((counts.at(-1) ?? 0) + (counts.at(-2) ?? 0));
    const lengths = codeLengths(counts, 15);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(15);
    expect(taken(lengths)).toBe(1);
  });

  it('are the ones of deflate’s own example', () => {
    // RFC 1951, 3.2.2: lengths (3, 3, 3, 3, 3, 2, 4, 4) give 010, 011, 100, 101, 110, 00, 1110, 1111; here from the other end.
    expect([...codesOf(Uint8Array.of(3, 3, 3, 3, 3, 2, 4, 4))]).toEqual([0b010, 0b110, 0b001, 0b101, 0b011, 0b00, 0b0111, 0b1111]);
  });

  it('are shorter the more often a symbol stands there', () => {
    expect([...codeLengths([5, 1, 1, 2, 0], 15)]).toEqual([1, 3, 3, 2, 0]);
  });
});
