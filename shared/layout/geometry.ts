import type { Lane } from '../document/types';

/** All lengths are px at 100 %. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle by its top-left corner. */
export interface Box extends Point, Size {}

export type ArrowHead = 'none' | 'arrow';

/** Where a lane stands on the page. */
export interface LaneGeometry {
  readonly lane: Lane;
  /** The whole band, its label column included. */
  readonly box: Box;
  /** Origin and extent of the content area: an element's `x`, `y` are relative to its corner. */
  readonly content: Box;
}

export interface LinkGeometry {
  /** Corners of an orthogonal line from the source's edge to the target's edge, in page px; never empty. */
  readonly points: readonly Point[];
  readonly start: ArrowHead;
  readonly end: ArrowHead;
  /** Where its words stand; the box covers no element, no other label and no other line. */
  readonly label?: { readonly box: Box; readonly lines: readonly LabelLine[] };
  /** Set on the second of two opposite exchanges with one method: it is drawn as part of this link, double-headed. */
  readonly drawnWith?: string;
}

export interface LabelLine {
  readonly text: string;
  readonly bold: boolean;
}

/**
 * Where everything stands. The page's origin is the top-left corner of the lanes; title block and footer are added by
 * the drawing. Objects keep their identity from one layout to the next where nothing changed.
 */
export interface Geometry {
  readonly size: Size;
  readonly lanes: readonly LaneGeometry[];
  /** Absolute boxes of all elements, parts of containers included, by id. */
  readonly boxes: ReadonlyMap<string, Box>;
  readonly links: ReadonlyMap<string, LinkGeometry>;
}
