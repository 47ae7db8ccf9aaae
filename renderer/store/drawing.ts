import type { DrawingIndex } from '../../shared/document/drawing-index';
import type { Lane, LmvDocument } from '../../shared/document/types';
import type { Geometry } from '../../shared/layout/geometry';
import type { Lang } from '../../shared/messages/lang';

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
  /**
   * The drawing after a change: what the change does not touch of its look-ups and geometry is kept.
   * A folded lane that something is added to opens.
   * @returns itself for its own document
   */
  after(document: LmvDocument, lang: Lang): Drawing;
  /** The same document laid out for another language: labels and boxes take other widths. */
  relaid(lang: Lang): Drawing;
  /** The same drawing with these lanes folded, and all others open. */
  folding(lanes: ReadonlySet<Lane>): Drawing;
}
