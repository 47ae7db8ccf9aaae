import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { facesIn } from '../drawing/fallback-fonts';
import { FONT_NAME } from '../drawing/fonts';
import type { Size } from '../layout/geometry';
import { ExportError } from './export-error';
import type { Rasteriser } from './rasteriser';

/** What a rasteriser is made of. */
export interface ResvgParts {
  /** The bytes of `@resvg/resvg-wasm/index_bg.wasm`; may be loaded on first use. */
  readonly wasm: () => Promise<Uint8Array<ArrayBuffer>>;
  /** The bytes of every file of the main font (TTF). */
  readonly fonts: readonly Uint8Array[];
  /** The bytes of a fallback font, by the name of its file; asked for by the first picture that is set in it. */
  readonly fallback: (file: string) => Promise<Uint8Array>;
}

let started: Promise<void> | undefined;

/**
 * A rasteriser made of resvg: the same markup gives the same bytes on every machine. No system font is looked at.
 * @throws ExportError `picture-failed` where resvg can't be started, or draws no text with these fonts: it would leave
 *   out every word without an error
 */
export async function createResvgRasteriser({ wasm, fonts, fallback }: ResvgParts): Promise<Rasteriser> {
  // The module is one for the whole thread and may be started only once; a failed start may be tried again.
  started ??= wasm().then(initWasm);
  try {
    await started;
  } catch (error) {
    started = undefined;
    throw failed(error);
  }
  const fontBuffers = [...fonts];
  if (!drawsText(fontBuffers)) throw failed(new Error('the bundled font is missing'));
  return {
    async rasterise(svg, size) {
      try {
        const others = await Promise.all(facesIn(svg).map(({ file }) => fallback(file)));
        return render(svg, size, [...fontBuffers, ...others]);
      } catch (error) {
        throw failed(error);
      }
    },
  };
}

function render(svg: string, size: Size, fontBuffers: Uint8Array[]): Uint8Array {
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'width', value: size.width },
    font: { fontBuffers, defaultFontFamily: FONT_NAME, sansSerifFamily: FONT_NAME },
    background: 'white',
  });
  const image = resvg.render();
  try {
    return image.asPng();
  } finally {
    image.free();
    resvg.free();
  }
}

/** Draws one letter and looks whether any pixel is dark. */
function drawsText(fontBuffers: Uint8Array[]): boolean {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><text x="2" y="14" font-family="${FONT_NAME}" font-size="16">M</text></svg>`;
  const resvg = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: FONT_NAME } });
  const image = resvg.render();
  try {
    return image.pixels.some((value) => value !== 0);
  } finally {
    image.free();
    resvg.free();
  }
}

function failed(error: unknown): ExportError {
  return new ExportError('picture-failed', { reason: error instanceof Error ? error.message : String(error) }, { cause: error });
}
