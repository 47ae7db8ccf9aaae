import type { LmvDocument } from '../document/types';
import type { Page } from '../drawing/draw-page';
import { writeDrawing } from '../document/write';
import { toMarkup } from '../drawing/markup';
import type { ExportOptions } from './formats/format';
import { pagesOf, type SheetOptions } from './page';
import { pictureOf } from './picture-size';
import { pngChunk, withChunks } from './png-chunks';
import { sourceChunk } from './png-source';
import type { Rasteriser } from './rasteriser';

const METRES_PER_INCH = 0.0254;

/** What a PNG file shows and carries. */
export interface PngOptions extends Omit<SheetOptions, 'split'>, Pick<ExportOptions, 'scale'> {
  /** Of a sheet. Default: 300. */
  readonly dpi?: number;
  /** Whether it carries the drawing, so that it can be opened again. Default: yes. */
  readonly source?: boolean;
}

/**
 * The PNG export. Its resolution is in the file: a sheet is printed at its own size, and Word and slides show a page for the
 * screen at the same size whatever the scale. The same document and options give the same bytes.
 * @throws ExportError where scale or dpi are not allowed, the picture would be too large, or it can't be drawn
 */
export async function exportPng(document: LmvDocument, rasteriser: Rasteriser, options: PngOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { source = true } = options;
  const [page] = pagesOf(document, { ...options, split: false });
  return pagePng(page, rasteriser, options, source ? [sourceChunk(writeDrawing(document))] : []);
}

/**
 * Any page as a PNG with its resolution.
 * @param more chunks that it is to carry
 * @throws ExportError where scale or dpi are not allowed, the picture would be too large, or it can't be drawn
 */
export async function pagePng(page: Page, rasteriser: Rasteriser, wanted: Pick<PngOptions, 'scale' | 'dpi'>, more: readonly Uint8Array[] = []): Promise<Uint8Array<ArrayBuffer>> {
  const { size, dpi } = pictureOf(page, wanted);
  const { scene } = page;
  // A sheet's size in mm would be rounded once more on its way to pixels.
  const sized = page.sheet ? { ...scene, attributes: { ...scene.attributes, ...size } } : scene;
  return withResolution(await rasteriser.rasterise(toMarkup(sized), size), dpi, more);
}

/** Puts a picture's resolution into it, and whatever else it is to carry. */
function withResolution(png: Uint8Array, dpi: number, more: readonly Uint8Array[] = []): Uint8Array<ArrayBuffer> {
  return withChunks(png, [resolution(dpi), ...more]);
}

/** The `pHYs` chunk: pixels per metre across and down. */
function resolution(dpi: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const density = Math.round(dpi / METRES_PER_INCH);
  view.setUint32(0, density);
  view.setUint32(4, density);
  data[8] = 1;
  return pngChunk('pHYs', data);
}
