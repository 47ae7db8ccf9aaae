import { describe, expect, it } from 'vitest';
import { openingViewport } from './opening-viewport';

const window = { width: 1000, height: 700 };

describe('how a drawing first comes into view', () => {
  it('shows a small one whole, in the middle, never enlarged', () => {
    const view = openingViewport({ x: -40, y: -100, width: 400, height: 300 }, window);
    expect(view.zoom).toBe(1);
    expect(view.x + -40 * view.zoom).toBeCloseTo(300);
    expect(view.y + -100 * view.zoom).toBeCloseTo(200);
  });

  it('shows a tall one from its top, at a size that can be read', () => {
    const view = openingViewport({ x: 0, y: -100, width: 1600, height: 5000 }, window);
    expect(view.zoom).toBeGreaterThanOrEqual(0.34);
    expect(view.y - 100 * view.zoom).toBeCloseTo(24);
  });

  it('never shrinks a huge one below reading', () => {
    expect(openingViewport({ x: 0, y: 0, width: 40_000, height: 5000 }, window).zoom).toBe(0.34);
  });

  it('shows the first elements of a huge one, not its empty corner', () => {
    const view = openingViewport({ x: 0, y: 0, width: 40_000, height: 5000 }, window, 3000);
    expect(view.x + 3000 * view.zoom).toBeCloseTo(48);
  });
});
