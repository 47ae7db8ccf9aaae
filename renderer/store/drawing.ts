import { DrawingIndex } from '../../shared/document/drawing-index';
import type { LmvDocument } from '../../shared/document/types';
import type { Geometry } from '../../shared/layout/geometry';
import { layoutDrawing } from '../../shared/layout/layout';
import { placeMissing } from '../../shared/layout/place';
import type { Lang } from '../../shared/messages/lang';

/** A document with what is worked out from it, once per change. */
export interface Drawing {
  readonly document: LmvDocument;
  readonly index: DrawingIndex;
  readonly geometry: Geometry;
}

/**
 * Works out the look-ups and the geometry of a document. Elements without a place get one first.
 * @param previous the drawing before the change: what the change does not touch of its look-ups and geometry is kept
 */
export function makeDrawing(document: LmvDocument, lang: Lang, previous?: Drawing): Drawing {
  if (previous && document === previous.document) return previous;
  const given = new DrawingIndex(document, previous?.index);
  const placed = placeMissing(document, { lang }, given);
  const index = placed === document ? given : new DrawingIndex(placed, given);
  // A change to the project, the title or a waiver moves nothing on the canvas.
  const stays = previous !== undefined && placed.elements === previous.document.elements && placed.links === previous.document.links;
  return { document: placed, index, geometry: stays ? previous.geometry : layoutDrawing(index, { lang }, previous?.geometry) };
}

/** The same document laid out for another language: labels and boxes take other widths. */
export function relayDrawing(drawing: Drawing, lang: Lang): Drawing {
  return { ...drawing, geometry: layoutDrawing(drawing.index, { lang }, drawing.geometry) };
}
