import type { Size } from '../layout/geometry';
import type { Sheet } from './paper';
import { TYPE } from './type-scale';

/** A page's measures in px at 100 % of the drawing, once its scale is known. */
export interface Fit {
  /** Mm of paper for one px of the drawing. */
  readonly scale: number;
  /** The whole sheet. */
  readonly size: Size;
  readonly margin: number;
  /** How many times larger than the drawing the frame is set, so that it can be read on the sheet. */
  readonly frame: number;
}

/** Drawings are not blown up: 96 px to the inch, as on a screen. */
const LARGEST = 25.4 / 96;
const SMALLEST = LARGEST / 200;

/** How much smaller than it should be a frame is tried that leaves the drawing too little room. */
const FRAMES = [1, 0.85, 0.7, 0.55, 0.4, 0.25, 0.1];

/** What the frame may cost: the drawing keeps this part of the scale that it would have without one. */
const LEAST_PART = 0.55;

/** A fit with its frame's text at some part of the size that the sheet asks for. */
export function fitAt(sheet: Sheet, scale: number, part = 1): Fit {
  const size = { width: sheet.size.width / scale, height: sheet.size.height / scale };
  return { scale, size, margin: sheet.margin / scale, frame: Math.max(part === 1 ? 1 : 0, (sheet.text * part) / (TYPE.body.size * scale)) };
}

/**
 * The largest scale at which everything is on the sheet. A frame with a great deal in it (long names, many waivers) is set
 * smaller where the drawing would be crowded out.
 * @param least what the drawing needs, px at 100 %
 * @param fits whether drawing and frame have room
 */
export function fitPage(sheet: Sheet, least: Size, fits: (fit: Fit) => boolean): Fit {
  const bare = Math.min(LARGEST, (sheet.size.width - 2 * sheet.margin) / least.width, (sheet.size.height - 2 * sheet.margin) / least.height);
  let best: Fit | undefined;
  for (const part of FRAMES) {
    const found = largest(sheet, bare, part, fits);
    if (found && (!best || found.scale > best.scale)) best = found;
    if (best && best.scale >= bare * LEAST_PART) return best;
  }
  return best ?? fitAt(sheet, SMALLEST, 0.1);
}

/** Halves the way to the largest scale that fits, to within a few parts in ten thousand. */
function largest(sheet: Sheet, bare: number, part: number, fits: (fit: Fit) => boolean): Fit | undefined {
  if (fits(fitAt(sheet, bare, part))) return fitAt(sheet, bare, part);
  let low = SMALLEST;
  let high = bare;
  if (!fits(fitAt(sheet, low, part))) return undefined;
  for (let step = 0; step < 12; step++) {
    const middle = Math.sqrt(low * high);
    if (fits(fitAt(sheet, middle, part))) low = middle;
    else high = middle;
  }
  return fitAt(sheet, low, part);
}
