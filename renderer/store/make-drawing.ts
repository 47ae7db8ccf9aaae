import { DrawingIndex } from '../../shared/document/drawing-index';
import { laneOf } from '../../shared/document/kinds';
import type { Lane, LmvDocument } from '../../shared/document/types';
import { foldLanes } from '../../shared/layout/fold-lanes';
import { followEdit } from '../../shared/layout/follow-edit';
import type { Geometry } from '../../shared/layout/geometry';
import { layoutDrawing } from '../../shared/layout/layout';
import { isWhollyPlaced } from '../../shared/layout/place';
import { placedIndex } from '../../shared/layout/placed-drawing';
import { reuseGeometry } from '../../shared/layout/reuse';
import type { Lang } from '../../shared/messages/lang';
import type { Drawing } from './drawing';
import { LARGE } from './large';

/** A drawing is made of these. */
type Parts = Pick<Drawing, 'document' | 'index' | 'unfolded' | 'folded' | 'awaits' | 'isComing' | 'laidElsewhere'>;

/**
 * Works out the look-ups and the geometry of a document. Elements without a place get one first.
 * @param previous the drawing before the change
 */
export function makeDrawing(document: LmvDocument, lang: Lang, previous?: Drawing): Drawing {
  if (previous && document === previous.document) return previous;
  // What has no place yet gets one with the first layout, and not with each edit before it.
  const index = previous?.isComing ? new DrawingIndex(document, previous.index) : placedIndex(document, lang, previous?.index);
  return whole({ document: index.document, index, folded: previous ? stillFolded(index, previous) : NONE, ...laidOut(index, lang, previous) }, previous?.geometry);
}

/** From this many on it does so before anything is shown: even a draft would hold the window up. */
const HUGE = 4000;

/**
 * Makes the drawing of a document that is opened. A large one is a draft, with the few lines and labels left out that
 * take long; a huge one, or a large one in which nothing has a place yet, has empty lanes. Both await their layout.
 */
export function openedDrawing(document: LmvDocument, lang: Lang): Drawing {
  const { length } = document.elements;
  if (length < LARGE) return makeDrawing(document, lang);
  const index = new DrawingIndex(document);
  const isComing = length >= HUGE || !isWhollyPlaced(index);
  const shown = isComing ? new DrawingIndex({ ...document, elements: [], links: [] }) : index;
  return whole({ document, index, unfolded: layoutDrawing(shown, { lang, draft: true }), folded: NONE, awaits: lang, isComing, laidElsewhere: true });
}

const NONE: ReadonlySet<Lane> = new Set();

function laidOut(index: DrawingIndex, lang: Lang, previous: Drawing | undefined): Pick<Parts, 'unfolded' | 'awaits' | 'isComing' | 'laidElsewhere'> {
  if (!previous) return { unfolded: layoutDrawing(index, { lang }), awaits: undefined, isComing: false, laidElsewhere: false };
  const { document, unfolded, awaits, isComing, laidElsewhere } = previous;
  // A change to the project, the title or a waiver moves nothing on the canvas.
  if (index.document.elements === document.elements && index.document.links === document.links) return { unfolded, awaits, isComing, laidElsewhere };
  if (laidElsewhere) return { unfolded: followEdit(index, { lang }, { index: previous.index, geometry: unfolded }), awaits: lang, isComing, laidElsewhere };
  return { unfolded: layoutDrawing(index, { lang }, unfolded), awaits, isComing, laidElsewhere };
}

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

function withPlaces(index: DrawingIndex, elements: LmvDocument['elements']): Pick<Parts, 'document' | 'index'> {
  const document = { ...index.document, elements };
  return { document, index: new DrawingIndex(document, index) };
}

/** @param shown how the drawing was shown before: what still looks the same is handed back */
function whole(parts: Parts, shown?: Geometry): Drawing {
  const { index, unfolded, folded, laidElsewhere } = parts;
  const made = foldLanes(index, unfolded, folded);
  const geometry = made !== unfolded && shown ? reuseGeometry(made, shown) : made;
  const drawing: Drawing = {
    ...parts,
    geometry,
    after: (next, lang) => makeDrawing(next, lang, drawing),
    relaid: (lang) => whole(laidElsewhere ? { ...parts, awaits: lang } : { ...parts, unfolded: layoutDrawing(index, { lang }, unfolded) }, geometry),
    laid: ({ placed, geometry: next }) => whole({ ...parts, ...(placed && withPlaces(index, placed)), unfolded: reuseGeometry(next, unfolded), awaits: undefined, isComing: false }, geometry),
    folding: (lanes) => whole({ ...parts, folded: lanes }, geometry),
  };
  return drawing;
}
