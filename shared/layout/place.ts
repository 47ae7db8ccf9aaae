import type { LmvDocument } from '../document/types';
import type { LayoutOptions } from './measures';
import { tidyDrawing } from './tidy';

/** Gives a place to every top-level element that has none. */
export function placeMissing(document: LmvDocument, options: LayoutOptions): LmvDocument {
  return document.elements.some(({ x, y }) => x !== undefined && y !== undefined) ? document : tidyDrawing(document, options);
}
