import { describe, expect, it } from 'vitest';
import { exportErrorMessage } from '../messages/export';
import { ExportError } from './export-error';
import { pictureSize } from './picture-size';

function errorOf(run: () => unknown): ExportError {
  try {
    run();
  } catch (error) {
    if (error instanceof ExportError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('the size of a picture', () => {
  it.each([
    [1, 1000, 701],
    [2, 2000, 1401],
    [1.5, 1500, 1051],
    [4, 4000, 2802],
  ])('at scale %d', (scale, width, height) => {
    expect(pictureSize({ width: 1000, height: 700.5 }, scale)).toEqual({ width, height });
  });

  it.each([0, 0.5, 4.01, -2, Number.NaN, Number.POSITIVE_INFINITY])('refuses scale %d', (scale) => {
    const error = errorOf(() => pictureSize({ width: 10, height: 10 }, scale));
    expect(error.code).toBe('scale-not-allowed');
    expect(exportErrorMessage(error, 'en')).toContain(`“${scale}”`);
  });

  it('allows 100 megapixels and not one more', () => {
    expect(pictureSize({ width: 10_000, height: 10_000 }, 1)).toEqual({ width: 10_000, height: 10_000 });
    expect(errorOf(() => pictureSize({ width: 10_000, height: 10_001 }, 1)).code).toBe('page-too-large');
  });

  it('names the size and the largest scale that fits', () => {
    const error = errorOf(() => pictureSize({ width: 6000, height: 4000 }, 4));
    expect(exportErrorMessage(error, 'en')).toBe('The picture would be 24,000 × 16,000 pixels (384 megapixels), over the limit of 100. Choose a scale of 2 or smaller.');
    expect(exportErrorMessage(error, 'ms')).toContain('24,000 × 16,000');
    expect(pictureSize({ width: 6000, height: 4000 }, 2)).toEqual({ width: 12_000, height: 8000 });
  });
});
