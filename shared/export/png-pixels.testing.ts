import { inflateSync } from 'node:zlib';
import { isIntact, pngChunks } from './png-chunks';

/** What a PNG shows. */
export interface PngPixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each pixel, a byte each, by rows from the top. */
  readonly colours: Uint8Array;
}

/**
 * Reads a PNG of 8 bits a colour, with or without alpha, which is left out.
 * @throws where it is anything else, or not whole
 */
export function pngPixels(png: Uint8Array): PngPixels {
  const chunks = [...pngChunks(png)];
  if (chunks.at(-1)?.type !== 'IEND' || !chunks.every(isIntact)) throw new Error('the file is not whole');
  const header = Buffer.from(chunks[0]?.data ?? []);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const bytes = ({ '8,2,0,0,0': 3, '8,6,0,0,0': 4 } as Record<string, number>)[[...header.subarray(8)].join()];
  if (bytes === undefined) throw new Error('a PNG of another kind');
  const rows = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  if (rows.length !== (width * bytes + 1) * height) throw new Error('too few or too many rows');
  const colours = new Uint8Array(width * height * 3);
  let above = new Uint8Array(width * bytes);
  for (let y = 0; y < height; y++) {
    const row = unfiltered(rows.subarray(y * (above.length + 1), (y + 1) * (above.length + 1)), above, bytes);
    for (let x = 0; x < width; x++) colours.set(row.subarray(x * bytes, x * bytes + 3), (y * width + x) * 3);
    above = row;
  }
  return { width, height, colours };
}

/** A row as it was before its filter. */
function unfiltered(filtered: Uint8Array, above: Uint8Array, bytes: number): Uint8Array<ArrayBuffer> {
  const row = new Uint8Array(above.length);
  const [filter] = filtered;
  for (let at = 0; at < row.length; at++) {
    const left = row[at - bytes] ?? 0;
    const up = above[at] ?? 0;
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, above[at - bytes] ?? 0)][filter ?? 5];
    if (guess === undefined) throw new Error(`there is no filter ${filter}`);
    row[at] = (filtered[at + 1] ?? 0) + guess;
  }
  return row;
}

function paeth(left: number, up: number, corner: number): number {
  const [one, two, three] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (one <= two && one <= three) return left;
  return two <= three ? up : corner;
}
