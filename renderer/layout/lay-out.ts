import type { LmvDocument } from '../../shared/document/types';
import type { Geometry } from '../../shared/layout/geometry';
import { placedDrawing } from '../../shared/layout/placed-drawing';
import type { Lang } from '../../shared/messages/lang';
import type { Laid } from './layout-job';

/**
 * Lays a whole drawing out, after giving a place to every element that has none.
 * @param previous its last geometry, if there is one: lines that had to be searched for are not searched for again
 */
export function layOut(document: LmvDocument, lang: Lang, previous?: Geometry): Laid {
  const { index, geometry } = placedDrawing(document, lang, previous);
  return { ...(index.document !== document && { placed: index.document.elements }), geometry };
}
