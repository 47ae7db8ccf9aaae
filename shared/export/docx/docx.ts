import { AlignmentType, Document, Footer, Header, ImageRun, Packer, PageNumber, PageOrientation, Paragraph, TextRun, type IRunOptions, type ISectionOptions } from 'docx';
import { unzipSync } from 'fflate';
import type { LmvDocument } from '../../document/types';
import { isBlank } from '../../drawing/labels';
import { LIGHT } from '../../drawing/palette';
import { cellText } from '../../inventory/values';
import type { Lang } from '../../messages/lang';
import { documentDate } from '../formats/document-date';
import { zipParts } from '../office/zip';
import { pagePng } from '../png';
import type { Rasteriser } from '../rasteriser';
import { fromUtf8 } from '../utf8';
import type { ReportPicture } from '../report/block';
import { reportContent, type ReportContent, type ReportOptions } from '../report/report-content';
import { docxBlock, heading } from './blocks';
import { pngSize } from './png-size';

/** A4, twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 } as const;
const MARGIN = 1134;

/**
 * The report that an agency puts into its proposal, as Word has it; for what is in it, see `report-content.ts`.
 * @throws ExportError where the picture can't be drawn
 */
export async function exportDocx(document: LmvDocument, rasteriser: Rasteriser, options: ReportOptions): Promise<Uint8Array<ArrayBuffer>> {
  const content = reportContent(document, options);
  const frame = { headers: { default: header(content) }, footers: { default: footer(content) } };
  const upright = { page: { size: { ...A4, orientation: PageOrientation.PORTRAIT }, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } };
  const sections: ISectionOptions[] = [{ ...frame, properties: upright, children: [...titleBlock(content), ...content.front.map(docxBlock)] }];
  for (const part of content.parts) {
    sections.push(part.kind === 'text' ? { ...frame, properties: upright, children: part.blocks.map(docxBlock) } : pictureSection(part, await pagePng(part.page, rasteriser, { scale: 2 }), frame, sections.length));
  }
  const report = new Document({
    title: content.name,
    creator: isBlank(document.project.agency) ? 'Landskap' : cellText(document.project.agency ?? ''),
    lastModifiedBy: 'Landskap',
    styles: styles(options.lang),
    features: { updateFields: false },
    sections,
  });
  return withoutClock(new Uint8Array(await Packer.toArrayBuffer(report)), document);
}

/** The library writes the clock's time into the file: the document's own date instead, and fixed times in the archive. */
function withoutClock(packed: Uint8Array, document: LmvDocument): Uint8Array<ArrayBuffer> {
  const moment = documentDate(document).replace('.000Z', 'Z');
  const parts = Object.entries(unzipSync(packed)).map(([name, data]) => ({
    name,
    data: name === 'docProps/core.xml' ? (fromUtf8(data) ?? '').replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${moment}`) : data,
  }));
  return zipParts(parts);
}

function line(text: string | undefined, look: IRunOptions): readonly Paragraph[] {
  return isBlank(text) ? [] : [new Paragraph({ spacing: { after: 40 }, children: [new TextRun({ ...look, text: cellText(text ?? '') })] })];
}

function titleBlock({ mark, kicker, title, owner }: ReportContent): readonly Paragraph[] {
  return [
    ...line(mark, { bold: true, color: LIGHT.fault.slice(1), size: 22 }),
    ...line(kicker, { bold: true, color: LIGHT.mutedInk.slice(1), size: 18, characterSpacing: 20 }),
    new Paragraph({ style: 'Title', children: [new TextRun(title)] }),
    ...line(owner, { size: 24, color: LIGHT.ink.slice(1) }),
    new Paragraph({}),
  ];
}

/** The picture on a page of its own, upright or across as it fills the page better. */
function pictureSection(picture: ReportPicture, png: Uint8Array, frame: Pick<ISectionOptions, 'headers' | 'footers'>, number: number): ISectionOptions {
  const size = pngSize(png);
  const across = size.width > size.height * 1.05;
  const edge = 850;
  // Room for the heading, the caption, and header and footer, in twentieths of a point.
  const room = across ? { width: A4.height - 2 * edge, height: A4.width - 2 * edge - 2300 } : { width: A4.width - 2 * edge, height: A4.height - 2 * edge - 2300 };
  const scale = Math.min(room.width / size.width, room.height / size.height) / 15;
  return {
    ...frame,
    properties: { page: { size: { ...A4, orientation: across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT }, margin: { top: edge, bottom: edge, left: edge, right: edge } } },
    children: [
      heading(picture.heading, picture.level),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        keepNext: true,
        children: [new ImageRun({ type: 'png', data: png, transformation: { width: Math.floor(size.width * scale), height: Math.floor(size.height * scale) }, altText: { id: String(number), name: picture.name.slice(0, 80), title: picture.name, description: picture.alt } })],
      }),
      new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 80 }, children: [new TextRun({ text: picture.caption, italics: true, size: 18, color: LIGHT.mutedInk.slice(1) })] }),
    ],
  };
}

function header({ mark }: ReportContent): Header {
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: mark === undefined ? [] : [new TextRun({ text: cellText(mark), bold: true, size: 16, color: LIGHT.fault.slice(1) })] })] });
}

function footer({ foot }: ReportContent): Footer {
  const look = { size: 16, color: LIGHT.mutedInk.slice(1) } as const;
  const [before = '', between = '', after = ''] = foot.split(/\{page\}|\{count\}/u);
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ ...look, text: before }),
          new TextRun({ ...look, children: [PageNumber.CURRENT] }),
          new TextRun({ ...look, text: between }),
          new TextRun({ ...look, children: [PageNumber.TOTAL_PAGES] }),
          new TextRun({ ...look, text: after }),
        ],
      }),
    ],
  });
}

function styles(lang: Lang): ConstructorParameters<typeof Document>[0]['styles'] {
  const ink = LIGHT.ink.slice(1);
  const font = 'Calibri';
  return {
    default: {
      document: { run: { font, size: 21, color: ink, language: { value: lang === 'ms' ? 'ms-MY' : 'en-GB' } } },
      title: { run: { font, size: 44, bold: true, color: ink }, paragraph: { spacing: { after: 80 } } },
      heading1: { run: { font, size: 30, bold: true, color: LIGHT.application.ink.slice(1) }, paragraph: { spacing: { before: 320, after: 120 } } },
      heading2: { run: { font, size: 24, bold: true, color: ink }, paragraph: { spacing: { before: 240, after: 80 } } },
    },
  };
}
