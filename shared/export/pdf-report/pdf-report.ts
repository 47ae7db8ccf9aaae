import type { LmvDocument } from '../../document/types';
import { LIGHT } from '../../drawing/palette';
import { step, type ExportDeps } from '../formats/format';
import { newPdf } from '../pdf/new-document';
import { paintScene } from '../pdf/paint';
import type { ReportBlock, ReportPicture } from '../report/block';
import { reportContent, type ReportContent, type ReportOptions } from '../report/report-content';
import { drawTable } from './draw-table';
import { ReportSheets, type TextLook } from './report-sheets';

const BODY: TextLook = { size: 10, weight: 400, colour: LIGHT.ink, lead: 14 };
const KICKER: TextLook = { size: 8.5, weight: 600, colour: LIGHT.mutedInk, lead: 13 };
const MARK: TextLook = { size: 10, weight: 600, colour: LIGHT.fault, lead: 14 };
const TITLE: TextLook = { size: 21, weight: 600, colour: LIGHT.ink, lead: 26 };
const HEADINGS: Readonly<Record<1 | 2, TextLook>> = {
  1: { size: 15, weight: 600, colour: LIGHT.application.ink, lead: 19 },
  2: { size: 11.5, weight: 600, colour: LIGHT.ink, lead: 15 },
};
const CAPTION: TextLook = { size: 8.5, weight: 400, colour: LIGHT.mutedInk, lead: 12 };

/**
 * The report as a file that reads the same everywhere: what the one for Word says, with the picture as vectors, words that can be selected
 * and searched, a bookmark for each chapter and lane, page numbers, title and language set, and tags for screen readers. The same
 * document and language give the same bytes.
 * @throws ExportError `cancelled`
 */
export async function exportPdfReport(document: LmvDocument, options: ReportOptions, deps: ExportDeps): Promise<Uint8Array<ArrayBuffer>> {
  const content = reportContent(document, options);
  step(deps, 0.1);
  const { doc, root, whole } = await newPdf({ ...document, ...(options.compareWith && { compareWith: options.compareWith }) }, content.name, options.lang, deps, true);
  const sheets = new ReportSheets({ doc, root });
  sheets.addPage();
  drawTitle(sheets, content);
  for (const block of content.front) drawBlock(sheets, block);
  for (const [number, part] of content.parts.entries()) {
    const told = (share: number): void => step(deps, 0.2 + (0.7 * (number + share)) / content.parts.length);
    told(0);
    if (part.kind === 'picture') drawPicture(sheets, part);
    else {
      sheets.addPage();
      for (const [at, block] of part.blocks.entries()) {
        told(at / part.blocks.length);
        drawBlock(sheets, block);
      }
    }
  }
  sheets.finish(content);
  root.end();
  doc.end();
  return whole;
}

function drawTitle(sheets: ReportSheets, { mark, kicker, title, owner }: ReportContent): void {
  if (mark !== undefined) sheets.paragraph('P', mark, MARK, 4);
  sheets.paragraph('P', kicker, KICKER, 2);
  sheets.paragraph('H1', title, TITLE, 4);
  if (owner !== '') sheets.paragraph('P', owner, { ...BODY, size: 11.5, lead: 16 }, 0);
  sheets.y += 8;
}

function drawBlock(sheets: ReportSheets, block: ReportBlock): void {
  switch (block.kind) {
    case 'heading':
      return drawHeading(sheets, block.text, block.level);
    case 'plain':
      return sheets.paragraph('P', block.text, BODY, 8);
    case 'table':
      return drawTable(sheets, block.columns, block.rows, block.tint);
    case 'facts':
      return drawTable(sheets, [{ title: '', share: 30 }, { title: '', share: 70 }], block.pairs);
  }
}

function drawHeading(sheets: ReportSheets, text: string, level: 1 | 2): void {
  // Not at a page's end, away from what it heads: with the heading of a lane and the first rows.
  sheets.need(level === 1 ? 130 : 90);
  sheets.y += level === 1 ? 10 : 4;
  sheets.bookmark(text, level);
  sheets.paragraph(level === 1 ? 'H1' : 'H2', text, HEADINGS[level], level === 1 ? 6 : 4);
}

/** The picture on a page of its own, upright or across as it fills the page better. */
function drawPicture(sheets: ReportSheets, picture: ReportPicture): void {
  const { doc, root } = sheets;
  const { size, scene } = picture.page;
  sheets.addPage(size.width > size.height * 1.05);
  drawHeading(sheets, picture.heading, picture.level);
  const caption = sheets.lines(picture.caption, CAPTION, sheets.textWidth);
  const room = { width: sheets.width - 2 * SIDE, height: sheets.room - caption.length * CAPTION.lead - 10 };
  const scale = Math.min(room.width / size.width, room.height / size.height);
  const left = (sheets.width - size.width * scale) / 2;
  const top = sheets.y;
  doc.save();
  doc.transform(1, 0, 0, 1, left, top);
  paintScene(doc, root, scene, scale, () => undefined);
  doc.restore();
  sheets.y = top + size.height * scale + 8;
  sheets.paragraph('P', picture.caption, CAPTION, 0);
}

/** Points beside the picture, which may be wider than the text. */
const SIDE = 36;
