import arabicUrl from '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf?url';
import arabicStrongUrl from '@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf?url';
import chineseUrl from '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf?url';
import emojiUrl from '@expo-google-fonts/noto-emoji/500Medium/NotoEmoji_500Medium.ttf?url';
import tamilUrl from '@expo-google-fonts/noto-sans-tamil/400Regular/NotoSansTamil_400Regular.ttf?url';
import tamilStrongUrl from '@expo-google-fonts/noto-sans-tamil/600SemiBold/NotoSansTamil_600SemiBold.ttf?url';
import wasmUrl from '@resvg/resvg-wasm/index_bg.wasm?url';
import subsetterUrl from 'harfbuzzjs/dist/harfbuzz-subset.wasm?url';
import { FONT_FILES } from '../../shared/drawing/fonts';
import type { ExportDeps } from '../../shared/export/formats/format';
import type { Rasteriser } from '../../shared/export/rasteriser';
import { createSubsetter } from '../../shared/export/subset-font';

const FONT_URLS = import.meta.glob<string>(['../../assets/fonts/*.ttf', '../../assets/fonts/*.woff2'], { query: '?url', import: 'default', eager: true });

/** As {@link FALLBACK_FACES} names them. */
const FALLBACK_URLS: Readonly<Record<string, string>> = {
  'NotoSansArabic_400Regular.ttf': arabicUrl,
  'NotoSansArabic_600SemiBold.ttf': arabicStrongUrl,
  'NotoSansTamil_400Regular.ttf': tamilUrl,
  'NotoSansTamil_600SemiBold.ttf': tamilStrongUrl,
  'NotoSansSC_500Medium.ttf': chineseUrl,
  'NotoEmoji_500Medium.ttf': emojiUrl,
};

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

  subset: createSubsetter(async () => (await WebAssembly.instantiate(await load(subsetterUrl))).instance.exports),

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
  return createResvgRasteriser({ start: startResvg, fonts: files, fallback: workerDeps.font });
}

/** Compiled while it comes in; the browser may keep what it has compiled. */
async function startResvg(imports: WebAssembly.Imports): Promise<unknown> {
  return (await WebAssembly.instantiateStreaming(fetch(wasmUrl), imports)).instance.exports;
}

function loadFont(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const url = FONT_URLS[`../../assets/fonts/${file}`] ?? FALLBACK_URLS[file];
  if (url === undefined) throw new Error(`The font ${file} is not bundled`);
  return load(url);
}

async function load(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
