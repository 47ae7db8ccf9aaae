import type { DrawingIndex } from '../document/drawing-index';
import type { Size } from '../layout/geometry';
import { frameWord } from '../messages/frame';
import type { DrawContext } from './draw-element';
import { isBlank } from './labels';
import { formatNumber, translate } from './number-format';
import type { Palette } from './palette';
import { node, type SceneNode } from './scene';
import { FONT_ATTRIBUTES } from './text-block';
import type { PagePart } from './title-block';

/** A whole page, ready to be written or rasterised. */
export interface Page {
  /** Px at 100 %. */
  readonly size: Size;
  /** An `svg` node. */
  readonly scene: SceneNode;
  /** In mm, for a page that is a sheet of paper or a slide. */
  readonly sheet?: Size;
}

/** How high the four architectures' colours along the top of a page are, in px of the frame. */
export const STRIPE = 6;

interface PageMeasures {
  readonly size: Size;
  readonly sheet?: Size;
  /** How many times the frame's px are the drawing's. */
  readonly frame: number;
}

/** Puts what is on a page on it: its ground, the four architectures' colours, and its name for a screen reader. */
export function pageScene(index: DrawingIndex, context: DrawContext, measures: PageMeasures, content: readonly SceneNode[]): Page {
  return namedPage(isBlank(index.document.title) ? frameWord('untitled', context.lang) : index.document.title, context, measures, content);
}

/** The same for a page that is of no one drawing. */
export function namedPage(name: string, { lang, palette }: DrawContext, { size, sheet, frame }: PageMeasures, content: readonly SceneNode[]): Page {
  return {
    size,
    ...(sheet && { sheet }),
    scene: node(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: sheet ? `${formatNumber(sheet.width)}mm` : size.width,
        height: sheet ? `${formatNumber(sheet.height)}mm` : size.height,
        viewBox: `0 0 ${formatNumber(size.width)} ${formatNumber(size.height)}`,
        role: 'img',
        lang,
      },
      [node('title', {}, [name]), node('rect', { x: 0, y: 0, ...size, fill: palette.page }), ...stripe(size.width, STRIPE * frame, palette), ...content],
    ),
  };
}

/** A part of the frame in its place, larger than the drawing's px where the sheet asks for it. */
export function framePart(part: PagePart, x: number, y: number, scale: number): SceneNode {
  const transform = `${translate(x, y)} scale(${scale.toFixed(4)})`;
  return { ...node('g', { ...FONT_ATTRIBUTES, transform }, part.draw(0, 0)), part: 'frame' };
}

/** The four architectures' colours along the top of the page. */
function stripe(width: number, height: number, palette: Palette): readonly SceneNode[] {
  const tones = [palette.business, palette.application, palette.data, palette.technology];
  return tones.map((tone, position) => node('rect', { x: (position * width) / 4, y: 0, width: width / 4, height, fill: tone.stroke }));
}
