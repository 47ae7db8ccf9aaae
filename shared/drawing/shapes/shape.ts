import type { DrawingIndex } from '../../document/drawing-index';
import type { ElementKind, ElementOf } from '../../document/types';
import type { Box, Size } from '../../layout/geometry';
import type { Lang } from '../../messages/lang';
import { WORD_ROOM } from '../metrics';
import type { Palette } from '../palette';
import type { SceneNode } from '../scene';

/** How an element is to be set; the drawing asks for the very size that was measured. */
export interface ShapeOptions {
  readonly lang: Lang;
  /** Px; the element is at least this wide. */
  readonly minWidth?: number;
  /** Px; the element is at least this high. */
  readonly minHeight?: number;
}

/**
 * An element, measured, with the drawing that belongs to that measure. Because both come out of one function from the
 * same text blocks, what is drawn always fits what was measured.
 */
export interface Plan {
  readonly size: Size;
  /** Boxes of a container's parts relative to its corner, nested ones too. */
  readonly parts: ReadonlyMap<string, Box>;
  /** Where a container's heads hold icon and words, its modules' heads too, relative to its corner. */
  readonly words?: readonly Box[];
  /** Draws relative to the element's own corner. */
  draw(palette: Palette): readonly SceneNode[];
}

/** One kind's measure and look. */
export type Shape<K extends ElementKind> = (index: DrawingIndex, element: ElementOf<K>, options: ShapeOptions) => Plan;

export const NO_PARTS: ReadonlyMap<string, Box> = new Map();

/**
 * A kind's usual width, or more where a word would be broken in it: as much as the word needs, but only so far.
 * @param usual px
 * @param needed px that the longest word asks for, insets included
 */
export function roomForWords(usual: number, needed: number): number {
  return Math.max(usual, Math.min(onGrid(needed), usual + WORD_ROOM));
}

/** The next multiple of the grid of 8 px, so that neighbours of one kind line up. */
export function onGrid(length: number): number {
  return Math.ceil(length / 8 - 0.001) * 8;
}
