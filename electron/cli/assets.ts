import { readFile } from 'node:fs/promises';
import { FONT_FILES } from '../../shared/drawing/fonts';
import type { ExportDeps } from '../../shared/export/formats/format';
import { createSubsetter } from '../../shared/export/subset-font';

/** The folder of fonts and of the rasteriser's code, which the build puts beside this file. */
const FOLDER = './assets/';

async function asset(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(new URL(FOLDER + name, import.meta.url)));
}

/** What exports need of the command line. The rasteriser's code is imported with the first picture. */
export const EXPORT_DEPS: ExportDeps = {
  font: asset,
  subset: createSubsetter(async () => (await WebAssembly.instantiate(await asset('harfbuzz-subset.wasm'))).instance.exports),
  async rasteriser() {
    const { createResvgRasteriser } = await import('../../shared/export/resvg-rasteriser');
    return createResvgRasteriser({
      start: async (imports) => (await WebAssembly.instantiate(await asset('resvg.wasm'), imports)).instance.exports,
      fonts: await Promise.all(FONT_FILES.map(({ file }) => asset(file))),
      fallback: asset,
    });
  },
};
