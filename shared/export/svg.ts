import type { LmvDocument } from '../document/types';
import { writeDrawing } from '../document/write';
import { toMarkup } from '../drawing/markup';
import { pagesOf, type SheetOptions } from './page';
import { sourceMetadata } from './svg-source';

/** What an SVG file shows and carries. */
export interface SvgOptions extends Omit<SheetOptions, 'split'> {
  /** Whether it carries the drawing, so that it can be opened again. Default: yes. */
  readonly source?: boolean;
}

/**
 * The SVG export without its fonts (`embedded-font.ts`): a file with text as text. The same document and options give the same text.
 * @returns the whole file's text, to be written as UTF-8
 */
export function exportSvg(document: LmvDocument, options: SvgOptions): string {
  const { source = true } = options;
  const [page] = pagesOf(document, { ...options, split: false });
  const markup = toMarkup(page.scene);
  // Behind everything else: an SVG's title is only heard where it is the first thing inside.
  const end = markup.lastIndexOf('</svg>');
  const carried = source ? sourceMetadata(writeDrawing(document)) : '';
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup.slice(0, end)}${carried}${markup.slice(end)}\n`;
}
