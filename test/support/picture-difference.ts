import type { Page } from '@playwright/test';

/** How two pictures of the same size differ. */
export interface Difference {
  /** How many 8 × 8 px blocks look different to an eye. */
  readonly blocks: number;
  readonly of: number;
}

/**
 * Compares two PNGs block by block: a line of text or a link that is missing changes dozens of blocks, while the way in
 * which two renderers soften an edge changes none.
 * @param page any page; its browser reads the pictures
 */
export async function pictureDifference(page: Page, a: Buffer, b: Buffer): Promise<Difference> {
  return page.evaluate(
    async ([first, second]) => {
      const EDGE = 8;
      /** Of 255, in the mean of a block. */
      const SEEN = 14;
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- all of this runs in the page
      const pixels = async (base64: string): Promise<ImageData> => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const one = await pixels(first);
      const other = await pixels(second);
      if (one.width !== other.width || one.height !== other.height) throw new Error('The pictures differ in size');
      let blocks = 0;
      let of = 0;
      for (let top = 0; top + EDGE <= one.height; top += EDGE) {
        for (let left = 0; left + EDGE <= one.width; left += EDGE) {
          const sums = [0, 0, 0];
          for (let y = top; y < top + EDGE; y++) {
            for (let x = left; x < left + EDGE; x++) {
              const at = 4 * (y * one.width + x);
              for (const channel of [0, 1, 2]) sums[channel] = (sums[channel] ?? 0) + (one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0);
            }
          }
          of++;
          if (sums.some((sum) => Math.abs(sum) / (EDGE * EDGE) > SEEN)) blocks++;
        }
      }
      return { blocks, of };
    },
    [a.toString('base64'), b.toString('base64')] as const,
  );
}
