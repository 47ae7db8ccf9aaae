import type { ElementKind } from '../document/types';
import { drawIcon } from './icons';
import { translate } from './number-format';
import type { Palette } from './palette';
import { node, type SceneNode } from './scene';

export const GLYPH_WIDTH = 30;
export const GLYPH_HEIGHT = 20;

/** What the legend tells apart: the kinds, with external systems by themselves. */
export type GlyphKind = Exclude<ElementKind, 'system'> | 'internal-system' | 'external-system';

interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly 'stroke-width'?: number;
  readonly 'stroke-dasharray'?: string;
}

function frame(rx: number, look: Look, inset = 0): SceneNode {
  const height = GLYPH_HEIGHT - 1.2 - 2 * inset;
  return node('rect', { x: 0.6, y: 0.6 + inset, width: GLYPH_WIDTH - 1.2, height, rx, 'stroke-width': 1.2, ...look });
}

function outline(d: string, look: Look): SceneNode {
  return node('path', { d, 'stroke-width': 1.2, 'stroke-linejoin': 'round', ...look });
}

/** Each kind's shape in 30 by 20 px. */
const GLYPHS: Readonly<Record<GlyphKind, (palette: Palette) => readonly SceneNode[]>> = {
  user: ({ business: { fill, stroke, ink } }) => [frame(8, { fill, stroke }), drawIcon('person', 8, 3, ink, 14)],
  channel: ({ business: { fill, stroke } }) => [
    frame(3, { fill, stroke }),
    outline('M.6 6.4h28.8', { fill: 'none', stroke }),
    ...[4.5, 8, 11.5].map((cx) => node('circle', { cx, cy: 3.6, r: 1, fill: stroke })),
  ],
  service: ({ business: { band, stroke } }) => [frame(9.4, { fill: band, stroke })],
  process: ({ business: { fill, stroke } }) => [outline('M.6.6H23L29.4 10 23 19.4H.6L7 10Z', { fill, stroke })],
  application: ({ page, application: { band, stroke } }) => [
    frame(4, { fill: page, stroke }),
    outline('M.6 7.4V4.6a4 4 0 0 1 4-4h20.8a4 4 0 0 1 4 4v2.8Z', { fill: band, stroke }),
  ],
  module: ({ application: { fill, stroke } }) => [frame(3, { fill, stroke }), drawIcon('module', 8, 3, stroke, 14)],
  'application-service': ({ application: { band, stroke } }) => [frame(6.4, { fill: band, stroke }, 3)],
  platform: ({ application: { fill, stroke } }) => [outline('M5 .6H25L29.4 5V15L25 19.4H5L.6 15V5Z', { fill, stroke })],
  'internal-system': ({ data: { fill, stroke } }) => [frame(2, { fill, stroke })],
  'external-system': ({ page, data: { stroke } }) => [frame(2, { fill: page, stroke, 'stroke-width': 1.4, 'stroke-dasharray': '5 2.5' })],
  dataset: ({ data: { fill, band, stroke } }) => [
    outline('M3 4a12 3.4 0 0 1 24 0v12a12 3.4 0 0 1-24 0Z', { fill, stroke }),
    node('ellipse', { cx: 15, cy: 4, rx: 12, ry: 3.4, fill: band, stroke, 'stroke-width': 1.2 }),
  ],
  site: ({ technology: { fill, band, stroke } }) => [
    outline('M.6 5l4-4.4h24.8V15l-4 4.4V5Z', { fill: band, stroke }),
    outline('M25.4 5l4-4.4', { fill: 'none', stroke }),
    outline('M.6 5h24.8v14.4H.6Z', { fill, stroke }),
  ],
  network: ({ technology: { fill, stroke } }) => [
    outline('M0 10h30', { fill: 'none', stroke, 'stroke-width': 3 }),
    outline('M10.4 3.6h9.2a6.4 6.4 0 0 1 0 12.8h-9.2a6.4 6.4 0 0 1 0-12.8Z', { fill, stroke }),
  ],
  'security-control': ({ technology: { fill, stroke } }) => [outline('M4 .6h22v12c0 3.5-5 4.5-11 6.8-6-2.3-11-3.3-11-6.8Z', { fill, stroke })],
  note: ({ note: { fill, band, stroke } }) => [outline('M3 .6h17l7 7v11.8H3Z', { fill, stroke }), outline('M20 .6v7h7Z', { fill: band, stroke })],
};

/** A kind's shape in little, for the legend, with its top-left corner at `x`, `y` in px. */
export function drawGlyph(kind: GlyphKind, x: number, y: number, palette: Palette): SceneNode {
  return node('g', { transform: translate(x, y) }, GLYPHS[kind](palette));
}
