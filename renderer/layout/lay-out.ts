import { DrawingIndex } from '../../shared/document/drawing-index';
import type { LmvDocument } from '../../shared/document/types';
import type { Geometry } from '../../shared/layout/geometry';
import { layoutDrawing } from '../../shared/layout/layout';
import { placeMissing } from '../../shared/layout/place';
import type { Lang } from '../../shared/messages/lang';
import type { Laid } from './layout-job';

/**
 * Lays a whole drawing out, after giving a place to every element that has none.
 * @param previous its last geometry, if there is one: lines that had to be searched for are not searched for again
 */
export function layOut(document: LmvDocument, lang: Lang, previous?: Geometry): Laid {
  const given = new DrawingIndex(document);
  const placed = placeMissing(document, { lang }, given);
  const index = placed === document ? given : new DrawingIndex(placed, given);
  return { ...(placed !== document && { placed: placed.elements }), geometry: layoutDrawing(index, { lang }, previous) };
}
