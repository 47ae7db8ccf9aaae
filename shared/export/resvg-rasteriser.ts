import { facesIn } from '../drawing/fallback-fonts';
import { FONT_NAME } from '../drawing/fonts';
import type { Size } from '../layout/geometry';
import { ExportError } from './export-error';
import { packPixels } from './png-pack/pack-pixels';
import type { Rasteriser } from './rasteriser';
import { startResvg, type ResvgCode, type StartResvg } from './resvg-wasm';

/** What a rasteriser is made of. */
export interface ResvgParts {
  readonly start: StartResvg;
  /** The bytes of every file of the main font (TTF). */
  readonly fonts: readonly Uint8Array[];
  /** The bytes of a fallback font, by the name of its file; asked for by the first picture that is set in it. */
  readonly fallback: (file: string) => Promise<Uint8Array>;
}

/**
 * A rasteriser made of resvg: the same markup gives the same bytes on every machine. No system font is looked at.
 * @throws ExportError `picture-failed` where resvg can't be started, or draws no text with these fonts: it would leave
 *   out every word without an error
 */
export async function createResvgRasteriser({ start, fonts, fallback }: ResvgParts): Promise<Rasteriser> {
  const resvg = await startResvg(start).catch((error: unknown) => {
    throw failed(error);
  });
  if (!drawsText(resvg, fonts)) throw failed(new Error('the bundled font is missing'));
  return {
    async rasterise(svg, size) {
      try {
        const others = await Promise.all(facesIn(svg).map(({ file }) => fallback(file)));
        return render(resvg, svg, size, [...fonts, ...others]);
      } catch (error) {
        throw failed(error);
      }
    },
  };
}

/** Pictures lie on white, so that every pixel is opaque. */
function render(resvg: ResvgCode, svg: string, size: Size, fonts: readonly Uint8Array[]): Uint8Array {
  const options = { fitTo: { mode: 'width', value: size.width }, font: { defaultFontFamily: FONT_NAME, sansSerifFamily: FONT_NAME }, background: 'white' };
  return resvg.draw(svg, options, fonts, ({ pixels, width }) => packPixels(pixels, width));
}

/** Draws one letter and looks whether any pixel is dark. */
function drawsText(resvg: ResvgCode, fonts: readonly Uint8Array[]): boolean {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><text x="2" y="14" font-family="${FONT_NAME}" font-size="16">M</text></svg>`;
  return resvg.draw(svg, { font: { defaultFontFamily: FONT_NAME } }, fonts, ({ pixels }) => pixels.some((pixel) => pixel !== 0));
}

function failed(error: unknown): ExportError {
  return new ExportError('picture-failed', { reason: error instanceof Error ? error.message : String(error) }, { cause: error });
}
