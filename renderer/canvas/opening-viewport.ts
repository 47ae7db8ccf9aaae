import type { Rect, Viewport } from '@xyflow/react';
import type { Size } from '../../shared/layout/geometry';

const MARGIN = 24;
/** Below this zoom the names of elements are guesswork. */
const READABLE = 0.34;

/**
 * How a drawing first comes into view: whole where it stays readable; otherwise from its top, with its first elements.
 * @param page px at 100 %
 * @param window the canvas's size, px
 * @param firstX left edge of what is to be seen of a page that is too wide, px at 100 %
 */
export function openingViewport(page: Rect, window: Size, firstX = page.x): Viewport {
  const width = Math.max(1, window.width - 2 * MARGIN);
  const height = Math.max(1, window.height - 2 * MARGIN);
  const whole = Math.min(1, width / page.width, height / page.height);
  const zoom = whole >= READABLE ? whole : Math.min(1, Math.max(READABLE, width / page.width));
  const free = window.width - page.width * zoom;
  const fits = page.width * zoom <= width + 1;
  return {
    zoom,
    x: fits ? Math.max(MARGIN, free / 2) - page.x * zoom : 2 * MARGIN - firstX * zoom,
    y: (whole >= READABLE ? (window.height - page.height * zoom) / 2 : MARGIN) - page.y * zoom,
  };
}
