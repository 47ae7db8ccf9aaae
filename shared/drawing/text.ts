import { graphemesOf, simpleUnits, textWidth, unitsWidth, type TextStyle } from './text-width';

export { ASCENT, CAP_HEIGHT, DESCENT, textWidth, type TextStyle } from './text-width';

const UNIT = /^(?:[KMGT]B|vCPU|[kMG]?Hz|[KMG]bps|k?W|U|%)(?![\p{L}\p{N}])/u;
const LINE_END = /\r\n|[\n\r\u2028\u2029]/u;
/** A no-break space is not among them: it keeps its neighbours together. */
const WHITE_SPACE = /[\t\n\v\f\r \u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]+/u;

/**
 * Breaks a text into lines: at white space, and inside a word that is wider than a line (after punctuation where that
 * helps, else between graphemes). Line ends in the text are kept. Nothing is ever left out but white space.
 * @param text any text
 * @param style how it is set
 * @param maxWidth px; a single grapheme that is wider still gets its own line
 * @returns at least one line; one empty line for a blank text
 */
export function wrapText(text: string, style: TextStyle, maxWidth: number): readonly string[] {
  if (fitsAsItIs(text, style, maxWidth)) return [text];
  return wrap(paragraphs(text, style), style, maxWidth).lines;
}

/**
 * As {@link wrapText}, with the same number of lines, but of lengths as even as can be: for centred text and headings.
 */
export function balanceText(text: string, style: TextStyle, maxWidth: number): readonly string[] {
  if (fitsAsItIs(text, style, maxWidth)) return [text];
  const runs = paragraphs(text, style);
  const greedy = wrap(runs, style, maxWidth);
  const { lines } = greedy;
  if (lines.length < 2 || lines.length > 6) return lines;
  const wordCount = words(text).length;
  // A word goes over a line's end where the lines have more words than the text; only a cut or a line end can do that.
  const broken = (tried: Wrapped): boolean => (tried.cut || runs.length > 1) && words(tried.lines.join(' ')).length > wordCount;
  // Where a word had to be broken, breaking it elsewhere makes nothing better.
  if (broken(greedy)) return lines;
  let narrow = maxWidth / 2;
  let wide = maxWidth;
  let best = lines;
  // Eight halvings bring the width to within a px or two of the narrowest that keeps the count.
  for (let step = 0; step < 8; step++) {
    const middle = (narrow + wide) / 2;
    const tried = wrap(runs, style, middle);
    if (tried.lines.length <= lines.length && !broken(tried)) {
      best = tried.lines;
      wide = middle;
    } else {
      narrow = middle;
    }
  }
  return best;
}

/** The widest word of a text, in px: the narrowest column in which no word is broken. */
export function longestWord(text: string, style: TextStyle): number {
  return words(text).reduce((widest, word) => Math.max(widest, textWidth(word, style)), 0);
}

/** A word with its {@link simpleUnits}: the widths of simple words are added up, a line with any other is measured whole. */
interface Word {
  readonly text: string;
  readonly units: number;
}

interface Wrapped {
  readonly lines: readonly string[];
  /** Whether a word did not fit on any line. */
  readonly cut: boolean;
}

/** Most texts: nothing to fold, nothing to break. */
function fitsAsItIs(text: string, style: TextStyle, maxWidth: number): boolean {
  const units = simpleUnits(text, style.weight);
  return unitsWidth(units, text.length, style) <= maxWidth && !/^ | $| {2}/.test(text);
}

/** The words of each line that was typed. */
function paragraphs(text: string, style: TextStyle): readonly (readonly Word[])[] {
  return text.split(LINE_END).map((paragraph) => words(paragraph).map((word) => ({ text: word, units: simpleUnits(word, style.weight) })));
}

function words(text: string): readonly string[] {
  const found: string[] = [];
  // Of all white space only the space is simple; splitting at it needs no pattern.
  for (const word of text.split(Number.isNaN(simpleUnits(text, 400)) ? WHITE_SPACE : ' ')) {
    if (word === '') continue;
    const last = found.at(-1);
    // Any space between a number and its unit holds them together: "64 GB".
    if (last !== undefined && UNIT.test(word) && /\d$/.test(last)) found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found;
}

function wrap(paragraphs: readonly (readonly Word[])[], style: TextStyle, maxWidth: number): Wrapped {
  const space = simpleUnits(' ', style.weight);
  const lines: string[] = [];
  let cut = false;
  for (const paragraph of paragraphs) {
    let line = '';
    let lineUnits = 0;
    for (const word of paragraph) {
      const longer = line === '' ? word.text : `${line} ${word.text}`;
      const longerUnits = line === '' ? word.units : lineUnits + space + word.units;
      if (runWidth(longer, longerUnits, style) <= maxWidth) {
        line = longer;
        lineUnits = longerUnits;
        continue;
      }
      if (line !== '') lines.push(line);
      line = word.text;
      lineUnits = word.units;
      if (runWidth(line, lineUnits, style) <= maxWidth) continue;
      const pieces = breakWord(line, style, maxWidth);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? '';
      lineUnits = simpleUnits(line, style.weight);
      cut = true;
    }
    lines.push(line);
  }
  return { lines, cut };
}

function runWidth(text: string, units: number, style: TextStyle): number {
  return Number.isNaN(units) ? textWidth(text, style) : unitsWidth(units, text.length, style);
}

/** Cuts a word that is too wide into pieces that fit, as long as they can be. */
function breakWord(word: string, style: TextStyle, maxWidth: number): readonly string[] {
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
  const simple = !Number.isNaN(simpleUnits(part, style.weight));
  for (const segment of simple ? part : graphemesOf(part)) {
    // Letters that join are not as wide together as they are one by one.
    const longer = simple ? width + textWidth(segment, style) : textWidth(piece + segment, style);
    const fits = piece === '' || longer <= maxWidth;
    if (!fits) pieces.push(piece);
    piece = fits ? piece + segment : segment;
    width = fits ? longer : textWidth(segment, style);
  }
  pieces.push(piece);
  return pieces;
}
