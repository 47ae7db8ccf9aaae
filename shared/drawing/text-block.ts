import { FONT_FAMILY } from './fonts';
import { translate } from './number-format';
import { node, type SceneNode } from './scene';
import { ASCENT, balanceText, DESCENT, textWidth, wrapText, type TextStyle } from './text';
import { lineHeight } from './type-scale';

/** Lines that are measured once and drawn as measured. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  /** The widest line, in px. */
  readonly width: number;
  readonly height: number;
}

export type Align = 'start' | 'middle' | 'end';

/**
 * Sets a text in a column.
 * @param maxWidth px
 * @param balanced lines as even as can be, for centred text
 */
export function textBlock(text: string, style: TextStyle, maxWidth: number, balanced = false): TextBlock {
  const lines = (balanced ? balanceText : wrapText)(text, style, maxWidth);
  const width = lines.reduce((widest, line) => Math.max(widest, textWidth(line, style)), 0);
  return { lines, style, width, height: lines.length * lineHeight(style) };
}

/**
 * Draws a block, one `text` a line, so that neither a viewer's own line breaking nor a direction mark in one line
 * reaches the next.
 * @param x the edge or the middle that `align` names, px
 * @param y top of the block, px
 */
export function drawBlock(block: TextBlock, x: number, y: number, align: Align, fill: string, slanted = false): readonly SceneNode[] {
  const step = lineHeight(block.style);
  const nodes: SceneNode[] = [];
  block.lines.forEach((line, row) => {
    if (line !== '') nodes.push(textLine(line, x, y + row * step, block.style, align, fill, slanted));
  });
  return nodes;
}

/** One line of text whose line box starts at `y`. */
export function textLine(text: string, x: number, y: number, style: TextStyle, align: Align, fill: string, slanted = false): SceneNode {
  const baseline = y + (lineHeight(style) + (ASCENT - DESCENT) * style.size) / 2;
  const attributes: Record<string, string | number> = {};
  if (slanted) {
    // No italic is bundled, and viewers disagree on how to slant an upright: the slant is drawn.
    attributes['transform'] = `${translate(x, baseline)} skewX(-9)`;
  } else {
    attributes['x'] = round(x);
    attributes['y'] = round(baseline);
  }
  attributes['font-size'] = style.size;
  attributes['font-weight'] = style.weight;
  if (style.spacing !== undefined) attributes['letter-spacing'] = style.spacing;
  if (align !== 'start') attributes['text-anchor'] = align;
  attributes['fill'] = fill;
  return node('text', attributes, [text]);
}

/** Attributes of a group whose texts are in the bundled font. */
export const FONT_ATTRIBUTES = { 'font-family': FONT_FAMILY } as const;

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
