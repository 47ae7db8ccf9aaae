import type { FallbackId } from './fallback-fonts';
import type { FontWeight } from './fonts';
import metrics from './fallback-metrics.json';

/** What stands in a text without a glyph of its own: controls, joiners, variation selectors, tags. */
const INVISIBLE = /^[\p{Cc}\p{Cf}\u2028\u2029\p{Variation_Selector}]$/u;

const JOINER = '\u200d';
const NON_JOINER = '\u200c';
const LAM = 0x644;

interface Arabic {
  readonly unitsPerEm: number;
  readonly letters: readonly (readonly number[])[];
  readonly single: readonly (readonly number[])[];
  readonly lamAlef: readonly (readonly number[])[];
}

/** Advances of a font in em; made when a text first needs them. */
interface Widths {
  has(code: number): boolean;
  /** Of a run, all of whose characters it has. */
  width(text: string): number;
}

const made = new Map<string, Widths>();

function widthsOf(font: FallbackId, weight: FontWeight): Widths {
  const strong = weight === 400 ? 400 : 600;
  const key = font === 'arabic' || font === 'tamil' ? `${font}${strong}` : font;
  let widths = made.get(key);
  if (!widths) made.set(key, (widths = MAKERS[font](strong)));
  return widths;
}

/**
 * Whether a fallback font has all of a grapheme.
 * @param cluster what a reader takes for one character
 */
export function hasGlyphs(font: FallbackId, cluster: string): boolean {
  const widths = widthsOf(font, 400);
  let seen = false;
  for (const character of cluster) {
    if (INVISIBLE.test(character)) continue;
    if (!widths.has(character.codePointAt(0) as number)) return false;
    seen = true;
  }
  return seen;
}

/**
 * How wide a run stands in a fallback font, as a shaper sets it: letters joined, syllables as one.
 * @param text a run that the font has all of
 * @returns em
 */
export function fallbackWidth(font: FallbackId, text: string, weight: FontWeight): number {
  return widthsOf(font, weight).width(text);
}

const MAKERS: Readonly<Record<FallbackId, (weight: 400 | 600) => Widths>> = {
  arabic: (weight) => arabic(metrics.arabic[weight]),
  tamil: (weight) => tamil(metrics.tamil[weight]),
  chinese() {
    const { unitsPerEm, ranges, narrow } = metrics.chinese[500];
    const narrows = spread(narrow);
    return { has: (code) => isIn(ranges, code), width: (text) => sum(text, (code) => (narrows.get(code) ?? unitsPerEm) / unitsPerEm) };
  },
  emoji() {
    const { unitsPerEm, ranges, advance } = metrics.emoji[500];
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    // One picture, however many code points make it up.
    return { has: (code) => isIn(ranges, code), width: (text) => ([...graphemes.segment(text)].length * advance) / unitsPerEm };
  },
};

function arabic({ unitsPerEm, letters, single, lamAlef }: Arabic): Widths {
  const forms = new Map(letters.map(([code = 0, ...advances]) => [code, advances]));
  const others = spread(single);
  const pairs = new Map(lamAlef.map(([code = 0, ...advances]) => [code, advances]));
  const isMark = (code: number): boolean => !forms.has(code) && (others.get(code) ?? 0) === 0;
  /** A letter joins to the next where it has forms for the start and the inside of a word. */
  const joinsOn = (character: string | undefined): boolean => character === JOINER || (character !== undefined && (forms.get(character.codePointAt(0) as number)?.length ?? 0) > 2);
  const joinsBack = (character: string | undefined): boolean => character === JOINER || (character !== undefined && forms.has(character.codePointAt(0) as number));
  const width = (text: string): number => {
    const shown = Array.from(text).filter((character) => character === JOINER || character === NON_JOINER || !(INVISIBLE.test(character) || isMark(character.codePointAt(0) as number)));
    let units = 0;
    for (let at = 0; at < shown.length; at++) {
      const code = shown[at]?.codePointAt(0) as number;
      const joined = joinsBack(shown[at]) && joinsOn(shown[at - 1]);
      const pair = code === LAM ? pairs.get(shown[at + 1]?.codePointAt(0) ?? 0) : undefined;
      if (pair) {
        units += pair[joined ? 1 : 0] ?? 0;
        at++;
        continue;
      }
      const joins = joinsOn(shown[at]) && joinsBack(shown[at + 1]);
      const advances = forms.get(code);
      // Alone, at the end, at the start, inside.
      units += advances?.[(joined ? 1 : 0) + (joins ? 2 : 0)] ?? others.get(code) ?? 0;
    }
    return units / unitsPerEm;
  };
  return { has: (code) => forms.has(code) || others.has(code), width };
}

function tamil({ unitsPerEm, single, syllables }: (typeof metrics.tamil)[400]): Widths {
  const signs = spread(single);
  const whole = new Map<string, number>();
  for (const [consonant, ...advances] of syllables) metrics.signs.forEach((sign, at) => whole.set(`${consonant}${sign}`, Number(advances[at])));
  return {
    has: (code) => signs.has(code),
    width: (text) => (whole.has(text) ? (whole.get(text) as number) / unitsPerEm : sum(text, (code) => (signs.get(code) ?? 0) / unitsPerEm)),
  };
}

function sum(text: string, width: (code: number) => number): number {
  let total = 0;
  for (const character of text) if (!INVISIBLE.test(character)) total += width(character.codePointAt(0) as number);
  return total;
}

/** Rows of a first code point and the advances of it and those after it. */
function spread(rows: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  return new Map(rows.flatMap(([first = 0, ...advances]) => advances.map((advance, offset) => [first + offset, advance] as const)));
}

/** @param ranges in order */
function isIn(ranges: readonly (readonly number[])[], code: number): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first = 0, last = 0] = ranges[middle] ?? [];
    if (code < first) high = middle - 1;
    else if (code > last) low = middle + 1;
    else return true;
  }
  return false;
}
