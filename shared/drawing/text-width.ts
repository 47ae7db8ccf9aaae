import type { FontWeight } from './fonts';
import { simpleUnits, UNITS_PER_EM } from './main-width';
import { runsOf, type Direction, type TextRun } from './text-runs';

export { ASCENT, CAP_HEIGHT, DESCENT, graphemesOf, simpleUnits } from './main-width';

/** How a text is set; all that its width depends on. */
export interface TextStyle {
  /** Font size in px at 100 %. */
  readonly size: number;
  readonly weight: FontWeight;
  /** Extra space after every character, in px. */
  readonly spacing?: number;
}

/**
 * How wide a text stands on one line, from the bundled fonts' own advance widths. Kerning is left out: it only ever
 * narrows a text by a hair, so that what was measured always fits.
 * @param text any text; control and combining characters count nothing
 * @param style size, weight and spacing
 * @returns px at 100 %
 */
export function textWidth(text: string, style: TextStyle): number {
  const units = simpleUnits(text, style.weight);
  if (!Number.isNaN(units)) return unitsWidth(units, text.length, style);
  const { em, spaced } = measuredRuns(text, style.weight);
  return em * style.size + spaced * (style.spacing ?? 0);
}

/** @param count of characters, each with its spacing */
export function unitsWidth(units: number, count: number, { size, spacing = 0 }: TextStyle): number {
  return (units / UNITS_PER_EM) * size + count * spacing;
}

/** A text's runs, and its width before it has a size. */
interface MeasuredRuns {
  readonly runs: readonly TextRun[];
  readonly em: number;
  readonly spaced: number;
}

/** Texts that were cut into runs: setting one in lines measures the same beginnings of it again and again. */
const measured = new Map<string, MeasuredRuns>();

/** Most texts kept, after which it starts anew; and the longest, which is longer than any line. */
const MOST_KEPT = 2000;
const LONGEST_KEPT = 200;

/** The runs of a text that is not simple. */
export function measuredRuns(text: string, weight: FontWeight, direction: Direction = 'auto'): MeasuredRuns {
  const key = `${weight}${direction}${text}`;
  const known = measured.get(key);
  if (known) return known;
  const runs = runsOf(text, weight, direction);
  const found = { runs, em: runs.reduce((sum, { em }) => sum + em, 0), spaced: runs.reduce((sum, { spaced }) => sum + spaced, 0) };
  if (text.length > LONGEST_KEPT) return found;
  if (measured.size >= MOST_KEPT) measured.clear();
  measured.set(key, found);
  return found;
}
