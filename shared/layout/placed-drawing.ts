import { DrawingIndex } from '../document/drawing-index';
import type { LmvDocument } from '../document/types';
import type { Lang } from '../messages/lang';
import type { Geometry } from './geometry';
import { layoutDrawing } from './layout';
import { placeMissing } from './place';

/** A drawing with everything in its place, as the page shows it. */
export interface PlacedDrawing {
  readonly index: DrawingIndex;
  readonly geometry: Geometry;
}

/**
 * Lays a drawing out as the page does: elements without a place get one; the document stays as it is.
 * @param lang language of the words that the drawing adds, which its boxes make room for
 * @param previous its last geometry, where there is one; see `layoutDrawing`
 */
export function placedDrawing(document: LmvDocument, lang: Lang, previous?: Geometry): PlacedDrawing {
  const index = placedIndex(document, lang);
  return { index, geometry: layoutDrawing(index, { lang }, previous) };
}

/**
 * Look-ups over a drawing in which every element has a place: its own document, where none was missing.
 * @param previous look-ups over the document before an edit
 */
export function placedIndex(document: LmvDocument, lang: Lang, previous?: DrawingIndex): DrawingIndex {
  const given = new DrawingIndex(document, previous);
  const placed = placeMissing(document, { lang }, given);
  return placed === document ? given : new DrawingIndex(placed, given);
}
