import { DrawingIndex } from '../../shared/document/drawing-index';
import type { LmvDocument } from '../../shared/document/types';
import type { Geometry } from '../../shared/layout/geometry';
import { layoutDrawing } from '../../shared/layout/layout';
import { placeMissing } from '../../shared/layout/place';
import type { Lang } from '../../shared/messages/lang';
import type { Drawing } from './drawing';

/**
 * Works out the look-ups and the geometry of a document. Elements without a place get one first.
 * @param previous the drawing before the change
 */
export function makeDrawing(document: LmvDocument, lang: Lang, previous?: Drawing): Drawing {
  if (previous && document === previous.document) return previous;
  const given = new DrawingIndex(document, previous?.index);
  const placed = placeMissing(document, { lang }, given);
  const index = placed === document ? given : new DrawingIndex(placed, given);
  // A change to the project, the title or a waiver moves nothing on the canvas.
  const stays = previous !== undefined && placed.elements === previous.document.elements && placed.links === previous.document.links;
  return whole(placed, index, stays ? previous.geometry : layoutDrawing(index, { lang }, previous?.geometry));
}

function whole(document: LmvDocument, index: DrawingIndex, geometry: Geometry): Drawing {
  const drawing: Drawing = {
    document,
    index,
    geometry,
    after: (next, lang) => makeDrawing(next, lang, drawing),
    relaid: (lang) => whole(document, index, layoutDrawing(index, { lang }, geometry)),
  };
  return drawing;
}
