import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { FALLBACK_FILES } from './fallback-fonts.mjs';
import { FONT_FILES } from '../shared/drawing/fonts';
import type { Rasteriser } from '../shared/export/rasteriser';
import { createResvgRasteriser } from '../shared/export/resvg-rasteriser';

/**
 * The rasteriser that window and command line use, with code and fonts from the project's folder.
 * @param root the project's folder
 */
export async function projectRasteriser(root: string): Promise<Rasteriser> {
  const read = async (name: string): Promise<Uint8Array<ArrayBuffer>> => Uint8Array.from(await readFile(path.resolve(root, name)));
  return createResvgRasteriser({
    start: async (imports) => (await WebAssembly.instantiate(await read('node_modules/@resvg/resvg-wasm/index_bg.wasm'), imports)).instance.exports,
    fallback: (file) => read(FALLBACK_FILES[file] ?? file),
    fonts: await Promise.all(FONT_FILES.map(({ file }) => read(`assets/fonts/${file}`))),
  });
}
