import type { LmvDocument } from '../document/types';
import { writeDrawing } from '../document/write';
import { toMarkup } from '../drawing/markup';
import { pageOf, type PageOptions } from './page';
import { pictureSize } from './picture-size';
import { pngChunk, withChunks } from './png-chunks';
import { sourceChunk } from './png-source';
import type { Rasteriser } from './rasteriser';

/** CSS pixels in a metre: 96 in an inch. */
const PIXELS_PER_METRE = 96 / 0.0254;

/** What a PNG file shows and carries. */
export interface PngOptions extends PageOptions {
  /** Pixels for one px at 100 %: 1 to 4, whole or not. */
  readonly scale: number;
  /** Whether it carries the drawing, so that it can be opened again. Default: yes. */
  readonly source?: boolean;
}

/**
 * The PNG export. Its resolution goes with the scale, so that Word and slides show it at the same size whatever the
 * scale. The same document and options give the same bytes.
 * @throws ExportError where the scale is not allowed, the picture would be too large, or it can't be drawn
 */
export async function exportPng(document: LmvDocument, rasteriser: Rasteriser, options: PngOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { scale, source = true, ...pageOptions } = options;
  const page = pageOf(document, pageOptions);
  const png = await rasteriser.rasterise(toMarkup(page.scene), pictureSize(page.size, scale));
  return withChunks(png, [resolution(scale), ...(source ? [sourceChunk(writeDrawing(document))] : [])]);
}

/** The `pHYs` chunk: pixels per metre across and down. */
function resolution(scale: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const density = Math.round(PIXELS_PER_METRE * scale);
  view.setUint32(0, density);
  view.setUint32(4, density);
  data[8] = 1;
  return pngChunk('pHYs', data);
}
