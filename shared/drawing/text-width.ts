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

const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cc}\p{Cf}\u2028\u2029]$/u;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

/**
 * Characters that stand for themselves, whatever is beside them: Latin, Greek, Cyrillic, punctuation, arrows, the letters of
 * Jawi, Chinese. Their widths are looked up and added; everything else is cut into graphemes first, which costs fifty times
 * as much.
 */
const SIMPLE: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x2ff],
  [0x370, 0x52f],
  [0x61d, 0x64a],
  [0x671, 0x6d3],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20a0, 0x20bf],
  [0x2190, 0x2193],
  [0x4e00, 0x9fff],
];

/** Advances of one weight in the font's units. */
interface Advances {
  /** By character code; -1 for what is not simple, and beyond its end nothing is. */
  readonly simple: Int16Array;
  /** By code point: all that the font has. */
  readonly all: ReadonlyMap<number, number>;
}

const ADVANCES: Readonly<Record<FontWeight, Advances>> = { 400: advances(400), 500: advances(500), 600: advances(600) };

function advances(weight: FontWeight): Advances {
  const all = new Map<number, number>();
  for (const [start = 0, ...row] of metrics.weights[weight]) row.forEach((advance, offset) => all.set(start + offset, advance));
  const simple = new Int16Array(0xa000).fill(-1);
  for (const [first, last] of SIMPLE) simple.fill(UNKNOWN_WIDTH * metrics.unitsPerEm, first, last + 1);
  for (const [code, advance] of all) if (code < simple.length && simple[code] !== -1) simple[code] = advance;
  return { simple, all };
}

/**
 * How wide a text stands on one line, from the bundled font's own advance widths. Kerning is left out: it only ever
 * narrows a text by a hair, so that what was measured always fits.
 * @param text any text; control and combining characters count nothing
 * @param style size, weight and spacing
 * @returns px at 100 %
 */
export function textWidth(text: string, style: TextStyle): number {
  const units = simpleUnits(text, style.weight);
  if (!Number.isNaN(units)) return unitsWidth(units, text.length, style);
  const { em, count } = clustersOf(text, style.weight);
  return em * style.size + count * (style.spacing ?? 0);
}

/** A text's width before it has a size, and its graphemes. */
interface Clusters {
  readonly em: number;
  readonly count: number;
}

/** Texts that were cut into graphemes: setting one in lines measures the same beginnings of it again and again. */
const measured = new Map<string, Clusters>();

/** Most texts kept, after which it starts anew; and the longest, which is longer than any line. */
const MOST_KEPT = 2000;
const LONGEST_KEPT = 200;

function clustersOf(text: string, weight: FontWeight): Clusters {
  const key = `${weight}${text}`;
  const known = measured.get(key);
  if (known) return known;
  const { all } = ADVANCES[weight];
  let em = 0;
  let count = 0;
  for (const cluster of graphemesOf(text)) {
    em += clusterWidth(cluster, all);
    count++;
  }
  const clusters = { em, count };
  if (text.length > LONGEST_KEPT) return clusters;
  if (measured.size >= MOST_KEPT) measured.clear();
  measured.set(key, clusters);
  return clusters;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader takes for one character each, in order. */
export function graphemesOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** @param count of characters, each with its spacing */
export function unitsWidth(units: number, count: number, { size, spacing = 0 }: TextStyle): number {
  return (units / metrics.unitsPerEm) * size + count * spacing;
}

/** The sum of a text's advances in the font's units, which is whole and so the same in any order; NaN where it is not simple. */
export function simpleUnits(text: string, weight: FontWeight): number {
  const { simple } = ADVANCES[weight];
  let units = 0;
  for (let i = 0; i < text.length; i++) {
    const advance = simple[text.charCodeAt(i)] ?? -1;
    if (advance < 0) return Number.NaN;
    units += advance;
  }
  return units;
}

function clusterWidth(cluster: string, all: ReadonlyMap<number, number>): number {
  let em = 0;
  for (const character of cluster) {
    if (ZERO_WIDTH.test(character)) continue;
    const known = all.get(character.codePointAt(0) as number);
    // One picture, however many code points make it up.
    if (known === undefined && EMOJI.test(cluster)) return EMOJI_WIDTH;
    em += known === undefined ? UNKNOWN_WIDTH : known / metrics.unitsPerEm;
  }
  return em;
}
