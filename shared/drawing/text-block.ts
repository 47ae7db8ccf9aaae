import { faceAttributes } from './fallback-fonts';
import { FONT_FAMILY } from './fonts';
import { translate } from './number-format';
import { node, type SceneNode } from './scene';
import { ASCENT, balanceText, DESCENT, textWidth, wrapText, type TextStyle } from './text';
import { directionOf, isMixed, placeRuns, type Direction, type PlacedRun } from './text-runs';
import { measuredRuns, simpleUnits } from './text-width';
import { lineHeight } from './type-scale';

/** Lines that are measured once and drawn as measured. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  /** The widest line, in px. */
  readonly width: number;
  readonly height: number;
  /** Of the whole text: a line may begin with other letters. */
  readonly direction: Direction;
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
  return { lines, style, width, height: lines.length * lineHeight(style), direction: lines.length > 1 ? directionOf(text) : 'auto' };
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
    if (line !== '') nodes.push(textLine(line, x, y + row * step, block.style, align, fill, slanted, block.direction));
  });
  return nodes;
}

/** One line of text whose line box starts at `y`. */
export function textLine(text: string, x: number, y: number, style: TextStyle, align: Align, fill: string, slanted = false, direction: Direction = 'auto'): SceneNode {
  const baseline = y + (lineHeight(style) + (ASCENT - DESCENT) * style.size) / 2;
  const attributes: Record<string, string | number> = {};
  const { runs, left } = runsOfLine(text, x, style, align, direction);
  if (runs && !slanted) {
    attributes['x'] = round(left);
    attributes['y'] = round(baseline);
  } else if (slanted) {
    // No italic is bundled, and viewers disagree on how to slant an upright: the slant is drawn.
    attributes['transform'] = `${translate(x, baseline)} skewX(-9)`;
  } else {
    attributes['x'] = round(x);
    attributes['y'] = round(baseline);
  }
  attributes['font-size'] = style.size;
  attributes['font-weight'] = style.weight;
  if (style.spacing !== undefined) attributes['letter-spacing'] = style.spacing;
  if (align !== 'start' && !runs) attributes['text-anchor'] = align;
  attributes['fill'] = fill;
  return node('text', attributes, runs ? runs.map((run) => drawRun(run, slanted ? left - x : left, style)) : [text]);
}

/**
 * The runs of a line that the main font can't set alone, each with its own place: programs that draw text choose other fonts by
 * rules of their own, and measure them by none.
 * @returns without runs for a line that is only a text
 */
function runsOfLine(text: string, x: number, style: TextStyle, align: Align, direction: Direction): { readonly runs?: readonly PlacedRun[]; readonly left: number } {
  if (!Number.isNaN(simpleUnits(text, style.weight))) return { left: x };
  const { runs } = measuredRuns(text, style.weight, direction);
  if (!isMixed(runs)) return { left: x };
  const width = textWidth(text, style);
  return { runs: placeRuns(runs, style.weight, style.size, style.spacing ?? 0), left: x - { start: 0, middle: width / 2, end: width }[align] };
}

function drawRun({ text, face, x }: PlacedRun, left: number, { spacing }: TextStyle): SceneNode {
  const place = { x: round(left + x) };
  if (!face) return node('tspan', place, [text]);
  // Spaces would pull joined letters apart.
  return node('tspan', { ...place, ...faceAttributes(face), ...(spacing !== undefined && face.font !== 'chinese' && { 'letter-spacing': 0 }) }, [text]);
}

/** Attributes of a group whose texts are in the bundled font. */
export const FONT_ATTRIBUTES = { 'font-family': FONT_FAMILY } as const;

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
