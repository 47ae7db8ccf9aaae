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
  return { lines, style, width: Math.max(0, ...lines.map((line) => textWidth(line, style))), height: lines.length * lineHeight(style) };
}

/**
 * Draws a block, one `text` a line, so that neither a viewer's own line breaking nor a direction mark in one line
 * reaches the next.
 * @param x the edge or the middle that `align` names, px
 * @param y top of the block, px
 */
export function drawBlock(block: TextBlock, x: number, y: number, align: Align, fill: string, slanted = false): readonly SceneNode[] {
  const step = lineHeight(block.style);
  return block.lines.flatMap((line, row) => (line === '' ? [] : [textLine(line, x, y + row * step, block.style, align, fill, slanted)]));
}

/** One line of text whose line box starts at `y`. */
export function textLine(text: string, x: number, y: number, style: TextStyle, align: Align, fill: string, slanted = false): SceneNode {
  const baseline = y + (lineHeight(style) + (ASCENT - DESCENT) * style.size) / 2;
  return node(
    'text',
    {
      // No italic is bundled, and viewers disagree on how to slant an upright: the slant is drawn.
      ...(slanted ? { transform: `${translate(x, baseline)} skewX(-9)` } : { x: round(x), y: round(baseline) }),
      'font-size': style.size,
      'font-weight': style.weight,
      ...(style.spacing !== undefined && { 'letter-spacing': style.spacing }),
      ...(align !== 'start' && { 'text-anchor': align }),
      fill,
    },
    [text],
  );
}

/** Attributes of a group whose texts are in the bundled font. */
export const FONT_ATTRIBUTES = { 'font-family': FONT_FAMILY } as const;

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
