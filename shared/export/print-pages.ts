import type { LmvDocument } from '../document/types';
import { toMarkup } from '../drawing/markup';
import type { ExportOptions } from './formats/format';
import { pagesOf } from './page';

/** A sheet to be printed. */
export interface PrintPage {
  /** A picture without its fonts. */
  readonly svg: string;
  /** Whether it is wider than high. */
  readonly wide: boolean;
}

/** The sheets of a drawing as they are printed: the same pages as those of the PDF export. */
export function printPages(document: LmvDocument, options: ExportOptions): readonly PrintPage[] {
  return pagesOf(document, options).map(({ scene, size }) => ({ svg: toMarkup(scene), wide: size.width > size.height }));
}
