import type { DrawingIndex } from '../document/drawing-index';
import type { Element, Link } from '../document/types';
import type { Lang } from '../messages/lang';
import type { Box, LabelLine, Size } from './geometry';

/** How large elements and labels are drawn. The layout asks; it never measures text itself. */
export interface Measures {
  /**
   * An element's size, and the boxes of a container's parts relative to its corner (nested ones too).
   * `minWidth` asks for more width, for the many lines that meet it.
   */
  element(index: DrawingIndex, element: Element, options: { readonly lang: Lang; readonly minWidth?: number }): {
    readonly size: Size;
    readonly parts: ReadonlyMap<string, Box>;
    /** Where a container's own words stand, relative to the element's corner: lines to its parts keep off them. */
    readonly words?: readonly Box[];
  };
  /** A link's words, wrapped to `maxWidth`; undefined where it says nothing. */
  label(index: DrawingIndex, link: Link, options: { readonly lang: Lang; readonly maxWidth: number }):
    | { readonly size: Size; readonly lines: readonly LabelLine[] }
    | undefined;
}

/** What a layout is asked for. `measures` stands in for the drawing's own, in tests. */
export interface LayoutOptions {
  readonly lang: Lang;
  /** What takes long is left out: lines that would have to be searched for go the plainest way, labels without a seat are not shown. */
  readonly draft?: boolean;
  readonly measures?: Measures;
}

/** The same, once the measures are chosen. */
export type MeasuredOptions = LayoutOptions & { readonly measures: Measures };
