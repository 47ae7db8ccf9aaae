import { DrawingIndex } from '../../shared/document/drawing-index';
import { laneOf } from '../../shared/document/kinds';
import type { Lane, LmvDocument } from '../../shared/document/types';
import { foldLanes } from '../../shared/layout/fold-lanes';
import type { Geometry } from '../../shared/layout/geometry';
import { layoutDrawing } from '../../shared/layout/layout';
import { placeMissing } from '../../shared/layout/place';
import { reuseGeometry } from '../../shared/layout/reuse';
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
  const unfolded = stays ? previous.unfolded : layoutDrawing(index, { lang }, previous?.unfolded);
  return whole(placed, index, unfolded, previous ? stillFolded(index, previous) : NONE, previous?.geometry);
}

const NONE: ReadonlySet<Lane> = new Set();

/** The folded lanes that nothing came into. */
function stillFolded(index: DrawingIndex, previous: Drawing): ReadonlySet<Lane> {
  if (previous.folded.size === 0) return NONE;
  const folded = new Set(previous.folded);
  for (const element of index.document.elements) {
    const before = previous.index.element(element.id);
    if (before !== element && (!before || laneOf(before) !== laneOf(element))) folded.delete(laneOf(element));
  }
  return folded.size === previous.folded.size ? previous.folded : folded;
}

/** @param shown how the drawing was shown before: what still looks the same is handed back */
function whole(document: LmvDocument, index: DrawingIndex, unfolded: Geometry, folded: ReadonlySet<Lane>, shown?: Geometry): Drawing {
  const made = foldLanes(index, unfolded, folded);
  const geometry = made !== unfolded && shown ? reuseGeometry(made, shown) : made;
  const drawing: Drawing = {
    document,
    index,
    geometry,
    unfolded,
    folded,
    after: (next, lang) => makeDrawing(next, lang, drawing),
    relaid: (lang) => whole(document, index, layoutDrawing(index, { lang }, unfolded), folded, geometry),
    folding: (lanes) => whole(document, index, unfolded, lanes, geometry),
  };
  return drawing;
}
