import type { default as PdfDocument, PdfStructure } from 'pdfkit';
import type { LmvDocument } from '../../document/types';
import { isBlank } from '../../drawing/labels';
import type { Page } from '../../drawing/draw-page';
import { frameWord } from '../../messages/frame';
import { step, type ExportDeps } from '../formats/format';
import { pagesOf, type SheetOptions } from '../page';
import { newPdf } from './new-document';
import { paintScene } from './paint';

const POINTS_PER_MM = 72 / 25.4;
/** 96 px to the inch, for the page that is as large as its drawing. */
const POINTS_PER_PX = 72 / 96;

/**
 * The PDF export: vectors from the same scene as every other picture, with words that can be selected and searched, a
 * bookmark for each page and lane, title and language set, and tags for screen readers. The same document and options give
 * the same bytes; its dates are the document's own.
 * @throws ExportError `cancelled`
 */
export async function exportPdf(document: LmvDocument, options: SheetOptions, deps: ExportDeps): Promise<Uint8Array<ArrayBuffer>> {
  const pages = pagesOf(document, options);
  step(deps, 0.2);
  const { doc, root, whole } = await newPdf(document, isBlank(document.title) ? frameWord('untitled', options.lang) : document.title, options.lang, deps);
  pages.forEach((page, position) => {
    step(deps, 0.3 + (0.6 * position) / pages.length);
    addPage(doc, root, page, pages.length > 1 ? frameWord('sheetNumber', options.lang, { number: position + 1, of: pages.length }) : undefined);
  });
  root.end();
  doc.end();
  return whole;
}

function addPage(doc: PdfDocument, root: PdfStructure, { size, sheet, scene }: Page, name: string | undefined): void {
  const scale = sheet ? (sheet.width * POINTS_PER_MM) / size.width : POINTS_PER_PX;
  const width = size.width * scale;
  doc.addPage({ size: [width, sheet ? sheet.height * POINTS_PER_MM : size.height * scale], margin: 0 });
  const outline = name === undefined ? doc.outline : doc.outline.addItem(name, { fit: true, expanded: true });
  // pdfkit counts from the right edge.
  paintScene(doc, root, scene, scale, (lane, top) => outline.addItem(lane, { left: width, top }));
}
