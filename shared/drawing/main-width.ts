import type { FontWeight } from './fonts';
import metrics from './font-metrics.json';

/** Ascent and descent of the bundled font as parts of the font size. */
export const ASCENT = metrics.ascent / metrics.unitsPerEm;
export const DESCENT = metrics.descent / metrics.unitsPerEm;
export const CAP_HEIGHT = metrics.capHeight / metrics.unitsPerEm;
export const UNITS_PER_EM = metrics.unitsPerEm;

/** What a code point is given, in em, when no bundled font has a glyph for it. */
const UNKNOWN_WIDTH = 1;
/** The same for pictures: in every system font they stand wider than their em. */
const EMOJI_WIDTH = 1.4;

const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cc}\p{Cf}\u2028\u2029]$/u;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
/** What needs no glyph: white space, controls, joiners, variation selectors. */
const WITHOUT_GLYPH = /^[\p{Z}\p{Cc}\p{Cf}\p{Variation_Selector}]$/u;

/**
 * Characters that stand for themselves, whatever is beside them: Latin, Greek, Cyrillic, punctuation, arrows. Their widths are
 * looked up and added; everything else is cut into graphemes first, which costs fifty times as much.
 */
const SIMPLE: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x2ff],
  [0x370, 0x52f],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20a0, 0x20bf],
  [0x2190, 0x2193],
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
  const simple = new Int16Array(0x2200).fill(-1);
  for (const [first, last] of SIMPLE) for (let code = first; code <= last; code++) simple[code] = all.get(code) ?? -1;
  return { simple, all };
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader takes for one character each, in order. */
export function graphemesOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
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

/** Whether the main font has all that is to be seen of a grapheme. */
export function hasMainGlyphs(cluster: string): boolean {
  const { all } = ADVANCES[400];
  for (const character of cluster) if (!all.has(character.codePointAt(0) as number) && !WITHOUT_GLYPH.test(character)) return false;
  return true;
}

/**
 * How wide graphemes stand in the main font, in em; what it lacks is given ample room.
 * @param clusters as {@link graphemesOf} gives them
 */
export function mainWidth(clusters: readonly string[], weight: FontWeight): number {
  const { all } = ADVANCES[weight];
  return clusters.reduce((em, cluster) => em + clusterWidth(cluster, all), 0);
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
