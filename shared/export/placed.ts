import { DrawingIndex } from '../document/drawing-index';
import type { LmvDocument } from '../document/types';
import { layoutDrawing } from '../layout/layout';
import { placeMissing } from '../layout/place';
import type { Geometry } from '../layout/geometry';
import type { Lang } from '../messages/lang';

/** A drawing with everything in its place, as the page shows it. */
export interface PlacedDrawing {
  readonly index: DrawingIndex;
  readonly geometry: Geometry;
}

/**
 * Lays a drawing out as the page does: elements without a place get one; the document stays as it is.
 * @param lang language of the words that the drawing adds, which its boxes make room for
 */
export function placedDrawing(document: LmvDocument, lang: Lang): PlacedDrawing {
  const index = new DrawingIndex(placeMissing(document, { lang }));
  return { index, geometry: layoutDrawing(index, { lang }) };
}
