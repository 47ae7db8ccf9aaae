import type { DrawingIndex } from '../../shared/document/drawing-index';
import type { Lane, LmvDocument } from '../../shared/document/types';
import type { Geometry } from '../../shared/layout/geometry';
import type { Lang } from '../../shared/messages/lang';
import type { Laid } from '../layout/layout-job';

/**
 * A document with what is worked out from it, once per change. It is made by `makeDrawing`, which comes with the layout
 * and so is loaded with the first drawing; from there each drawing makes the next.
 */
export interface Drawing {
  readonly document: LmvDocument;
  readonly index: DrawingIndex;
  /** As it is shown: what stands in a folded lane has no place. */
  readonly geometry: Geometry;
  /** With all lanes open, whatever is folded; where none is, the same object. */
  readonly unfolded: Geometry;
  /** The lanes that are folded: a matter of the window, and of no document. */
  readonly folded: ReadonlySet<Lane>;
  /** Whether the layout worker lays it out, as it does large drawings: the window then waits for no layout. */
  readonly laidElsewhere: boolean;
  /** While the geometry is a stopgap, after an edit or an opening: the language in which the drawing is to be laid out. */
  readonly awaits: Lang | undefined;
  /** Whether that is the first layout and the lanes are empty until then, but for what was added meanwhile: the drawing is huge, or nothing had a place. */
  readonly isComing: boolean;
  /**
   * The drawing after a change: what the change does not touch of its look-ups and geometry is kept.
   * A folded lane that something is added to opens.
   * @returns itself for its own document
   */
  after(document: LmvDocument, lang: Lang): Drawing;
  /** The same document laid out for another language: labels and boxes take other widths. */
  relaid(lang: Lang): Drawing;
  /** The same drawing with the layout that it awaited. */
  laid(laid: Laid): Drawing;
  /** The same drawing with these lanes folded, and all others open. */
  folding(lanes: ReadonlySet<Lane>): Drawing;
}
