import { readFile } from 'node:fs/promises';
import { FONT_FILES } from '../../shared/drawing/fonts';
import { EMBEDDED_FONT_FILES, type EmbeddedFont } from '../../shared/export/embedded-font';

/** The folder of fonts and of the rasteriser's code, which the build puts beside this file. */
const FOLDER = './assets/';

async function asset(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(new URL(FOLDER + name, import.meta.url)));
}

/** The rasteriser's WebAssembly code. */
export function rasteriserCode(): Promise<Uint8Array<ArrayBuffer>> {
  return asset('resvg.wasm');
}

/** The bundled fonts as a rasteriser reads them. */
export function fontFiles(): Promise<readonly Uint8Array[]> {
  return Promise.all(FONT_FILES.map(({ file }) => asset(file)));
}

/** The bundled fonts as an SVG carries them. */
export function embeddedFonts(): Promise<readonly EmbeddedFont[]> {
  return Promise.all(EMBEDDED_FONT_FILES.map(async ({ weight, file }) => ({ weight, woff2: await asset(file) })));
}
