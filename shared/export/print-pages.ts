import type { LmvDocument } from '../document/types';
import { toMarkup } from '../drawing/markup';
import { fontStyle, type EmbeddedFont } from './embedded-font';
import type { ExportOptions } from './formats/format';
import { pagesOf } from './page';

/** A sheet to be printed. */
export interface PrintPage {
  /** A file that stands alone. */
  readonly svg: string;
  /** Whether it is wider than high. */
  readonly wide: boolean;
}

/** The sheets of a drawing as they are printed: the same pages as those of the PDF export. */
export function printPages(document: LmvDocument, options: ExportOptions, fonts: readonly EmbeddedFont[]): readonly PrintPage[] {
  const style = fontStyle(fonts);
  return pagesOf(document, options).map(({ scene, size }) => {
    const markup = toMarkup(scene);
    const end = markup.lastIndexOf('</svg>');
    return { svg: `${markup.slice(0, end)}${style}${markup.slice(end)}`, wide: size.width > size.height };
  });
}
