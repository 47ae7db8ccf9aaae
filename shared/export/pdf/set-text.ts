import type PdfDocument from 'pdfkit';
import { FALLBACK_FACES, type FallbackFace } from '../../drawing/fallback-fonts';
import { FONT_NAME, type FontWeight } from '../../drawing/fonts';
import { isMixed, placeRuns } from '../../drawing/text-runs';
import { measuredRuns, simpleUnits } from '../../drawing/text-width';
import { writeLetters } from './write-letters';

/** What a font file is called in a PDF that is being written. */
export function fontName(weight: number, family = FONT_NAME): string {
  return `${family}-${weight}`;
}

/** Fallback fonts that a document has; the others it does not need. */
const registered = new WeakMap<PdfDocument, Set<string>>();

/** Makes a fallback font ready. */
export function registerFace(doc: PdfDocument, face: FallbackFace, bytes: Uint8Array): void {
  const name = fontName(face.weight, face.family);
  doc.registerFont(name, bytes);
  registered.set(doc, (registered.get(doc) ?? new Set()).add(name));
}

/** A line of text: how it is set, and where. */
export interface Line {
  readonly size: number;
  readonly weight: FontWeight;
  readonly spacing?: number;
  readonly align?: 'start' | 'middle' | 'end';
}

/** Writes a line, in all the fonts that it needs. The colour is the document's. */
export function setLine(doc: PdfDocument, text: string, x: number, baseline: number, { size, weight, spacing, align = 'start' }: Line): void {
  doc.fontSize(size);
  const mixed = Number.isNaN(simpleUnits(text, weight)) ? measuredRuns(text, weight) : undefined;
  if (mixed && isMixed(mixed.runs)) {
    const left = x - shiftOf(align, mixed.em * size + mixed.spaced * (spacing ?? 0));
    for (const { text: words, face, x: before } of placeRuns(mixed.runs, weight, size, spacing ?? 0)) {
      setRun(doc, { text: words, family: face?.family, weight: face?.weight ?? weight, size, spacing }, left + before, baseline);
    }
    return;
  }
  doc.font(fontName(weight));
  const options = spacing === undefined ? {} : { characterSpacing: spacing };
  doc.text(text, x - shiftOf(align, align === 'start' ? 0 : doc.widthOfString(text, options)), baseline, { ...options, lineBreak: false, baseline: 'alphabetic' });
}

function shiftOf(align: 'start' | 'middle' | 'end', width: number): number {
  return { start: 0, middle: width / 2, end: width }[align];
}

/**
 * Writes a run in one font. The size is the document's as well.
 * @param family undefined for the main font
 */
export function setRun(doc: PdfDocument, run: { readonly text: string; readonly family?: string | undefined; readonly weight: number; readonly size: number; readonly spacing?: number | undefined }, x: number, baseline: number): void {
  const { text, family, weight, size, spacing } = run;
  const name = fontName(weight, family);
  const known = family !== undefined && registered.get(doc)?.has(name) === true;
  doc.font(known || family === undefined ? name : fontName(600));
  if (known && JOINED.has(family)) writeLetters(doc, text, x, baseline, size);
  else doc.text(text, x, baseline, { ...(spacing !== undefined && { characterSpacing: spacing }), lineBreak: false, baseline: 'alphabetic' });
}

/** Families whose glyphs are not characters. */
const JOINED: ReadonlySet<string> = new Set(FALLBACK_FACES.filter(({ font }) => font === 'arabic' || font === 'tamil').map(({ family }) => family));
