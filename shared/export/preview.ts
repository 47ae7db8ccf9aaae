import type { LmvDocument } from '../document/types';
import { toMarkup } from '../drawing/markup';
import type { Size } from '../layout/geometry';
import { ExportError } from './export-error';
import type { ExportOptions } from './formats/format';
import { pagesOf } from './page';
import { pictureOf } from './picture-size';

/** How an export will look, before it is made. */
export interface PagePreview {
  /** The first page, without its fonts. */
  readonly svg: string;
  /** How many pages there are. */
  readonly pages: number;
  /** Whether the pages are wider than high. */
  readonly wide: boolean;
  /** Whole pixels of a page as a picture. */
  readonly pixels?: Size;
  /** Why it can't be a picture of that size. */
  readonly refusal?: Pick<ExportError, 'code' | 'values'>;
}

/** The first page of an export as it will be, with its size as a picture. */
export function previewOf(document: LmvDocument, options: ExportOptions): PagePreview {
  const pages = pagesOf(document, options);
  const [first] = pages;
  return {
    svg: toMarkup(first.scene),
    pages: pages.length,
    wide: first.size.width > first.size.height,
    ...pixelsOf(() => pictureOf(first, options).size),
  };
}

function pixelsOf(size: () => Size): Pick<PagePreview, 'pixels' | 'refusal'> {
  try {
    return { pixels: size() };
  } catch (error) {
    if (!(error instanceof ExportError)) throw error;
    return { refusal: { code: error.code, values: error.values } };
  }
}
