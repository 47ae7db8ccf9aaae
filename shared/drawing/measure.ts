import type { DrawingIndex } from '../document/drawing-index';
import type { Element } from '../document/types';
import type { Box, Size } from '../layout/geometry';
import type { Lang } from '../messages/lang';
import { planElement } from './shapes/plan';

/** How big an element is, and where its parts stand in it. */
export interface Measured {
  readonly size: Size;
  /** Boxes of a container's modules and services relative to its corner, nested ones too, in px. */
  readonly parts: ReadonlyMap<string, Box>;
  /** Where a container's heads hold icon and words, its modules' heads too: a line that passes there would hide them. */
  readonly words?: readonly Box[];
}

export interface MeasureOptions {
  readonly lang: Lang;
  /** Px; the element is at least this wide. */
  readonly minWidth?: number;
  /** Px; the element is at least this high, for neighbours of equal height. */
  readonly minHeight?: number;
}

/**
 * Measures an element as it will be drawn: its own size and, for containers, its parts. Pure and cheap. Measuring again
 * with the measured size as the least size gives the same measure.
 * @param index look-ups over the document; children are found through it
 * @param element any element of the document, a part as well
 * @param options the language of the words that the drawing adds, and the least size
 * @returns px at 100 %
 */
export function measureElement(index: DrawingIndex, element: Element, options: MeasureOptions): Measured {
  const { size, parts, words } = planElement(index, element, options);
  return { size, parts, ...(words && { words }) };
}
