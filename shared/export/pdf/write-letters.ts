import type PdfDocument from 'pdfkit';
import type { PdfFont, PdfGlyph, PdfPosition } from './pdfkit';

/** A piece of a shaped run that says one thing. */
interface Letter {
  readonly says: string;
  /** Numbers of glyphs. */
  readonly glyphs: readonly number[];
}

/**
 * Writes a run of joined letters or of one syllable in the document's font, with what each piece says beside it: their glyphs are parts
 * that many letters share, so that a table from glyphs to characters can't tell. Pieces and not the whole, because programs
 * lay what is said of a piece out from left to right.
 * @param x px, the left edge
 * @param size px
 */
export function writeLetters(doc: PdfDocument, text: string, x: number, baseline: number, size: number): void {
  // oxlint-disable-next-line no-underscore-dangle -- pdfkit has no other name for the font that is set
  const font = doc._font;
  const features = featuresFor(font, text);
  const { glyphs, positions } = font.layout(text, features);
  const [codes] = font.encode(text, features);
  const letters = isBackwards(text) ? lettersOf(text, glyphs) : [{ says: text, glyphs: [...glyphs.keys()] }];
  doc.page.fonts[font.id] ??= font.ref();
  const { height } = doc.page;
  const places = placesOf(positions, x, height - baseline, size / 1000);
  const lines = letters.flatMap((letter) => [
    `/Span <</ActualText <${utf16(letter.says)}>>> BDC`,
    ...letter.glyphs.map((at) => `1 0 0 1 ${number(places[at]?.x)} ${number(places[at]?.y)} Tm <${codes[at]}> Tj`),
    'EMC',
  ]);
  // Turned over, as the page is; and with the marks inside, where the font is known to who reads them.
  doc.addContent(['q', `1 0 0 -1 0 ${number(height)} cm`, 'BT', `/${font.id} ${number(size)} Tf`, ...lines, 'ET', 'Q'].join('\n'));
}

/**
 * Letters of a run that reads from right to left, whose glyphs stand from left to right. Each letter has one glyph that is not a mark, in this
 * font even lam and alef; where that is not so, the run is one piece. The marks come last and say nothing: between letters, they would
 * cut words.
 */
function lettersOf(text: string, glyphs: readonly PdfGlyph[]): readonly Letter[] {
  const words = text.match(/[^\p{M}\p{Cf}][\p{M}\p{Cf}]*/gu)?.toReversed() ?? [];
  const numbers = [...glyphs.keys()];
  const bases = numbers.filter((at) => (glyphs[at]?.advanceWidth ?? 0) > 0);
  if (bases.length !== words.length) return [{ says: text, glyphs: numbers }];
  const marks = numbers.filter((at) => !bases.includes(at));
  return [...bases.map((at, place) => ({ says: words[place] ?? '', glyphs: [at] })), ...(marks.length > 0 ? [{ says: '', glyphs: marks }] : [])];
}

function placesOf(positions: readonly PdfPosition[], x: number, y: number, scale: number): readonly { readonly x: number; readonly y: number }[] {
  let left = x;
  return positions.map(({ xAdvance, xOffset, yOffset }) => {
    const place = { x: left + xOffset * scale, y: y + yOffset * scale };
    left += xAdvance * scale;
    return place;
  });
}

function isBackwards(text: string): boolean {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text);
}

/**
 * Fonts may have marks without a place on some other marks, which the shaper takes for a fault: without this feature they stand where
 * they are.
 */
function featuresFor(font: PdfFont, text: string): Readonly<Record<string, boolean>> {
  try {
    font.layout(text, {});
    return {};
  } catch {
    return { mkmk: false };
  }
}

/** As PDF writes text that is not Latin. */
function utf16(text: string): string {
  return `feff${Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')}`;
}

function number(value = 0): string {
  return String(Math.round(value * 1000) / 1000);
}
