import type { FontWeight } from './fonts';
import metrics from './font-metrics.json';

/** How a text is set; all that its width depends on. */
export interface TextStyle {
  /** Font size in px at 100 %. */
  readonly size: number;
  readonly weight: FontWeight;
  /** Extra space after every character, in px. */
  readonly spacing?: number;
}

/** Ascent and descent of the bundled font as parts of the font size. */
export const ASCENT = metrics.ascent / metrics.unitsPerEm;
export const DESCENT = metrics.descent / metrics.unitsPerEm;
export const CAP_HEIGHT = metrics.capHeight / metrics.unitsPerEm;

/** What a code point is taken to be wide, in em, when the font has no glyph for it: Chinese, Tamil, Jawi … */
const UNKNOWN_WIDTH = 1;
/** Colour emoji stand wider than their em in every system font. */
const EMOJI_WIDTH = 1.4;

const WEIGHTS: readonly FontWeight[] = [400, 500, 600];
const widths = new Map(WEIGHTS.map((weight) => [weight, widthTable(metrics.weights[weight])]));

const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cc}\p{Cf}\u2028\u2029]$/u;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
/** Fast path: Basic Latin to Greek and Cyrillic hold no emoji and no clusters that change a width. */
const SIMPLE = /^[\u0020-\u007e\u00a0-\u02ff\u0370-\u052f\u2010-\u2027\u2030-\u203a\u20a0-\u20bf\u2190-\u2193]*$/;

const UNIT = /^(?:[KMGT]B|vCPU|[kMG]?Hz|[KMG]bps|k?W|U|%)(?![\p{L}\p{N}])/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function widthTable(rows: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const table = new Map<number, number>();
  for (const [start = 0, ...advances] of rows) {
    advances.forEach((advance, offset) => table.set(start + offset, advance / metrics.unitsPerEm));
  }
  return table;
}

/**
 * How wide a text stands on one line, from the bundled font's own advance widths. Kerning is left out: it only ever
 * narrows a text by a hair, so that what was measured always fits.
 * @param text any text; control and combining characters count nothing
 * @param style size, weight and spacing
 * @returns px at 100 %
 */
export function textWidth(text: string, style: TextStyle): number {
  const table = widths.get(style.weight) as ReadonlyMap<number, number>;
  let em = 0;
  let count = 0;
  if (SIMPLE.test(text)) {
    for (let i = 0; i < text.length; i++) em += table.get(text.charCodeAt(i)) ?? UNKNOWN_WIDTH;
    count = text.length;
  } else {
    for (const { segment } of graphemes.segment(text)) {
      em += clusterWidth(segment, table);
      count++;
    }
  }
  return em * style.size + count * (style.spacing ?? 0);
}

function clusterWidth(cluster: string, table: ReadonlyMap<number, number>): number {
  let em = 0;
  for (const character of cluster) {
    if (ZERO_WIDTH.test(character)) continue;
    const known = table.get(character.codePointAt(0) as number);
    // One picture, however many code points make it up.
    if (known === undefined && EMOJI.test(cluster)) return EMOJI_WIDTH;
    em += known ?? UNKNOWN_WIDTH;
  }
  return em;
}

/**
 * Breaks a text into lines: at white space, and inside a word that is wider than a line (after punctuation where that
 * helps, else between graphemes). Line ends in the text are kept. Nothing is ever left out but white space.
 * @param text any text
 * @param style how it is set
 * @param maxWidth px; a single grapheme that is wider still gets its own line
 * @returns at least one line; one empty line for a blank text
 */
export function wrapText(text: string, style: TextStyle, maxWidth: number): readonly string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/u).flatMap((paragraph) => wrapParagraph(paragraph, style, maxWidth));
}

/**
 * As {@link wrapText}, with the same number of lines, but of lengths as even as can be: for centred text and headings.
 */
export function balanceText(text: string, style: TextStyle, maxWidth: number): readonly string[] {
  const lines = wrapText(text, style, maxWidth);
  // Where a word had to be broken, breaking it elsewhere makes nothing better.
  if (lines.length < 2 || lines.length > 6 || broken(text, lines)) return lines;
  let narrow = maxWidth / 2;
  let wide = maxWidth;
  let best = lines;
  // Eight halvings bring the width to within a px or two of the narrowest that keeps the count.
  for (let step = 0; step < 8; step++) {
    const middle = (narrow + wide) / 2;
    const tried = wrapText(text, style, middle);
    if (tried.length <= lines.length && !broken(text, tried)) {
      best = tried;
      wide = middle;
    } else {
      narrow = middle;
    }
  }
  return best;
}

/** Whether a word of the text goes over a line's end. */
function broken(text: string, lines: readonly string[]): boolean {
  return words(lines.join(' ')).length > words(text).length;
}

/** The widest word of a text, in px: the narrowest column in which no word is broken. */
export function longestWord(text: string, style: TextStyle): number {
  return words(text).reduce((widest, word) => Math.max(widest, textWidth(word, style)), 0);
}

function words(text: string): readonly string[] {
  const found: string[] = [];
  // A no-break space keeps its neighbours together.
  for (const word of text.split(/[\t\n\v\f\r \u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]+/u).filter((word) => word !== '')) {
    const last = found.at(-1);
    // So does any space between a number and its unit: "64 GB".
    if (last !== undefined && UNIT.test(word) && /\d$/.test(last)) found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found;
}

function wrapParagraph(paragraph: string, style: TextStyle, maxWidth: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words(paragraph)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, style) <= maxWidth) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, style, maxWidth);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  lines.push(line);
  return lines;
}

/** Cuts one word into pieces that fit, as long as they can be. */
function breakWord(word: string, style: TextStyle, maxWidth: number): readonly string[] {
  if (textWidth(word, style) <= maxWidth) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const part of word.split(/(?<=[/\-_.@:,;+&|\\)\]])/u)) {
    if (textWidth(piece + part, style) <= maxWidth) {
      piece += part;
      continue;
    }
    if (piece !== '') pieces.push(piece);
    const cut = breakAnywhere(part, style, maxWidth);
    pieces.push(...cut.slice(0, -1));
    piece = cut.at(-1) ?? '';
  }
  pieces.push(piece);
  return pieces;
}

function breakAnywhere(part: string, style: TextStyle, maxWidth: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let width = 0;
  for (const { segment } of graphemes.segment(part)) {
    const more = textWidth(segment, style);
    if (piece !== '' && width + more > maxWidth) {
      pieces.push(piece);
      piece = '';
      width = 0;
    }
    piece += segment;
    width += more;
  }
  pieces.push(piece);
  return pieces;
}
