import type { Size } from '../layout/geometry';
import type { Page } from '../drawing/draw-page';
import { ExportError } from './export-error';

/** Most pixels of a picture. Rasterisers run out of memory at about four times as many. */
export const MAX_PIXELS = 100_000_000;

export const MIN_SCALE = 1;
export const MAX_SCALE = 4;

export const MIN_DPI = 96;
export const MAX_DPI = 300;
const DEFAULT_DPI = 300;

/** Pixels to the inch of a picture at scale 1, as CSS has it. */
const SCREEN_DPI = 96;
const MM_PER_INCH = 25.4;

/** @throws ExportError where a scale is not allowed */
export function expectScale(scale: number): void {
  if (!(scale >= MIN_SCALE && scale <= MAX_SCALE)) throw new ExportError('scale-not-allowed', { scale });
}

/** @throws ExportError where a resolution is not allowed */
export function expectDpi(dpi: number): void {
  if (!(dpi >= MIN_DPI && dpi <= MAX_DPI)) throw new ExportError('dpi-not-allowed', { dpi });
}

/** A picture's pixels, and how many of them go into an inch. */
export interface Picture {
  readonly size: Size;
  readonly dpi: number;
}

/**
 * How large a page is as a picture: a page for the screen by its scale, a sheet by its resolution.
 * @param wanted `scale` 1 to 4; `dpi` 96 to 300, 300 unless it is given
 * @throws ExportError where these are not allowed or the picture would be over {@link MAX_PIXELS}
 */
export function pictureOf({ size, sheet }: Pick<Page, 'size' | 'sheet'>, wanted: { readonly scale: number; readonly dpi?: number }): Picture {
  if (!sheet) return { size: pictureSize(size, wanted.scale), dpi: SCREEN_DPI * wanted.scale };
  const { dpi = DEFAULT_DPI } = wanted;
  expectDpi(dpi);
  const pixels = (mm: number): number => Math.round((mm / MM_PER_INCH) * dpi);
  return { size: { width: pixels(sheet.width), height: pixels(sheet.height) }, dpi };
}

/**
 * The size of a page as a picture.
 * @param page px at 100 %
 * @param scale 1 to 4, whole or not
 * @returns whole pixels, a part of one counted as one
 * @throws ExportError where the scale is not allowed or the picture would be over {@link MAX_PIXELS}
 */
export function pictureSize(page: Size, scale: number): Size {
  expectScale(scale);
  const size = scaled(page, scale);
  if (size.width * size.height > MAX_PIXELS) {
    const values = { ...size, megapixels: Math.ceil((size.width * size.height) / 1e6), limit: MAX_PIXELS / 1e6 };
    const largest = largestScale(page);
    throw largest === undefined ? new ExportError('page-too-large', values) : new ExportError('picture-too-large', { ...values, largest });
  }
  return size;
}

function scaled(page: Size, scale: number): Size {
  return { width: Math.ceil(page.width * scale), height: Math.ceil(page.height * scale) };
}

/** The largest scale, in tenths, at which a page is within the limit. */
function largestScale(page: Size): number | undefined {
  for (let tenths = MAX_SCALE * 10; tenths >= MIN_SCALE * 10; tenths--) {
    const { width, height } = scaled(page, tenths / 10);
    if (width * height <= MAX_PIXELS) return tenths / 10;
  }
  return undefined;
}
