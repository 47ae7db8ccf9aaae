import type { DrawingIndex } from '../../shared/document/drawing-index';
import type { LmvDocument } from '../../shared/document/types';
import type { Geometry } from '../../shared/layout/geometry';
import type { Lang } from '../../shared/messages/lang';

/**
 * A document with what is worked out from it, once per change. It is made by `makeDrawing`, which comes with the layout
 * and so is loaded with the first drawing; from there each drawing makes the next.
 */
export interface Drawing {
  readonly document: LmvDocument;
  readonly index: DrawingIndex;
  readonly geometry: Geometry;
  /**
   * The drawing after a change: what the change does not touch of its look-ups and geometry is kept.
   * @returns itself for its own document
   */
  after(document: LmvDocument, lang: Lang): Drawing;
  /** The same document laid out for another language: labels and boxes take other widths. */
  relaid(lang: Lang): Drawing;
}
