import wasmUrl from '@resvg/resvg-wasm/index_bg.wasm?url';
import { FONT_FILES } from '../../shared/drawing/fonts';
import type { ExportDeps } from '../../shared/export/formats/format';
import type { Rasteriser } from '../../shared/export/rasteriser';

const FONT_URLS = import.meta.glob<string>(['../../assets/fonts/*.ttf', '../../assets/fonts/*.woff2'], { query: '?url', import: 'default', eager: true });

/** Kept as long as the worker lives, so that the second export starts at once. */
const fonts = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
let rasteriser: Promise<Rasteriser> | undefined;

/** What exports need of the window's worker. */
export const workerDeps: ExportDeps = {
  font(file) {
    const known = fonts.get(file) ?? loadFont(file);
    fonts.set(file, known);
    return known;
  },

  rasteriser() {
    rasteriser ??= startRasteriser();
    return rasteriser;
  },
};

async function startRasteriser(): Promise<Rasteriser> {
  const [{ createResvgRasteriser }, ...files] = await Promise.all([
    import('../../shared/export/resvg-rasteriser'),
    ...FONT_FILES.map(({ file }) => workerDeps.font(file)),
  ]);
  return createResvgRasteriser({ wasm: () => load(wasmUrl), fonts: files });
}

function loadFont(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const url = FONT_URLS[`../../assets/fonts/${file}`];
  if (url === undefined) throw new Error(`The font ${file} is not bundled`);
  return load(url);
}

async function load(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
