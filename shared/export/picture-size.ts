import type { Size } from '../layout/geometry';
import { ExportError } from './export-error';

/** Most pixels of a picture. Rasterisers run out of memory at about four times as many. */
export const MAX_PIXELS = 100_000_000;

export const MIN_SCALE = 1;
export const MAX_SCALE = 4;

/**
 * The size of a page as a picture.
 * @param page px at 100 %
 * @param scale 1 to 4, whole or not
 * @returns whole pixels, a part of one counted as one
 * @throws ExportError where the scale is not allowed or the picture would be over {@link MAX_PIXELS}
 */
export function pictureSize(page: Size, scale: number): Size {
  if (!(scale >= MIN_SCALE && scale <= MAX_SCALE)) throw new ExportError('scale-not-allowed', { scale });
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
