import { readFile } from 'node:fs/promises';
import { FALLBACK_FILES } from '../../build/fallback-fonts.mjs';
import type { LmvDocument } from '../document/types';
import { readDrawing } from '../document/read';
import { FONT_FILES } from '../drawing/fonts';
import type { Rasteriser } from './rasteriser';
import { createResvgRasteriser } from './resvg-rasteriser';
import type { StartResvg } from './resvg-wasm';

/** The worked example of the guide, as it is shipped. */
export async function workedExample(): Promise<LmvDocument> {
  const read = readDrawing(await readFile('assets/examples/pengambilan-pekerja.lmv', 'utf8'));
  if (!read.ok) throw new Error(`the worked example is refused: ${read.refusal.code}`);
  return read.document;
}

/** Resvg's code, for tests under Node. */
export const startResvgHere: StartResvg = async (imports) => (await WebAssembly.instantiate(new Uint8Array(await readFile('node_modules/@resvg/resvg-wasm/index_bg.wasm')), imports)).instance.exports;

/** The rasteriser with the bundled fonts, for tests under Node. */
export async function testRasteriser(): Promise<Rasteriser> {
  const fonts = await Promise.all(FONT_FILES.map(({ file }) => readFile(`assets/fonts/${file}`)));
  return createResvgRasteriser({ start: startResvgHere, fonts, fallback: (file) => readFile(FALLBACK_FILES[file] ?? file) });
}
