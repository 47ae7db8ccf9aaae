import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pngPixels } from '../png-pixels.testing';
import { packPixels } from './pack-pixels';

/** Red, green and blue of pixels as they are packed. */
function coloursOf(pixels: Uint32Array): Uint8Array {
  return Uint8Array.from([...pixels].flatMap((pixel) => [pixel & 0xff, (pixel >> 8) & 0xff, (pixel >> 16) & 0xff]));
}

/** Whether a picture comes back as it was packed. */
function comesBack(pixels: Uint32Array, width: number): boolean {
  const read = pngPixels(packPixels(pixels, width));
  return read.width === width && read.height === pixels.length / width && Buffer.from(read.colours).equals(coloursOf(pixels));
}

function picture(width: number, height: number, colour: (x: number, y: number) => number): Uint32Array {
  return Uint32Array.from({ length: width * height }, (_, at) => colour(at % width, Math.floor(at / width)) | 0xff00_0000);
}

/** The same numbers each time, without an order: 0 to 2 ** 24 - 1. */
function noise(x: number, y: number): number {
  return Math.imul(Math.imul(x + 1, 0x9e37_79b1) ^ (y + 1), 0x85eb_ca6b) >>> 8;
}

describe('packing pixels', () => {
  it('keeps every pixel of any picture', () => {
    const runs = fc.array(fc.tuple(fc.constantFrom(0, 0xffffff, 0x1f6f99, 0x123456), fc.nat(200)), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), runs, (width, parts) => {
        const pixels = parts.flatMap(([colour, count]) => Array.from({ length: count + 1 }, () => colour));
        while (pixels.length % width > 0) pixels.push(0xffffff);
        expect(comesBack(Uint32Array.from(pixels, (pixel) => pixel | 0xff00_0000), width)).toBe(true);
      }),
    );
  });

  it.each([
    ['one pixel', 1, 1, () => 0x123456],
    ['one pixel to the row, more rows than a copy reaches back', 1, 40_000, (_: number, y: number) => noise(0, y % 9)],
    ['noise', 400, 300, noise],
    ['noise that comes again as far up as a copy reaches, and further', 1000, 60, (x: number, y: number) => noise(x, y % 11)],
    ['rows too wide for a copy of the one above', 12_000, 20, (x: number) => noise(x, 0)],
    ['the same in each row, shifted', 500, 100, (x: number, y: number) => noise((x + y * 7) % 90, 0)],
    ['even areas', 700, 300, (x: number, y: number) => ((x > 99) !== (y > 99) ? 0xffffff : 0x9a7412)],
  ])('keeps %s', (_, width, height, colour) => {
    expect(comesBack(picture(width, height, colour), width)).toBe(true);
  });

  it('packs an even page into hardly anything', () => {
    expect(packPixels(picture(1000, 500, () => 0xffffff), 1000).length).toBeLessThan((1000 * 500 * 3) / 300);
  });

  it('packs what comes again in a row or in the row above once', () => {
    const once = packPixels(picture(80, 1, noise), 80).length;
    expect(packPixels(picture(4000, 10, (x) => noise(x % 80, 0)), 4000).length).toBeLessThan(once + (4000 * 10 * 3) / 50);
  });

  it('gives the same bytes for the same pixels', () => {
    const pixels = picture(300, 200, (x, y) => noise(x % 50, y % 20));
    expect(Buffer.compare(packPixels(pixels, 300), packPixels(pixels.slice(), 300))).toBe(0);
  });
});
