import PdfDocument, { type PdfStructure } from 'pdfkit';
import type { LmvDocument } from '../../document/types';
import { coverageOf } from '../../drawing/coverage';
import { FONT_FILES } from '../../drawing/fonts';
import type { Lang } from '../../messages/lang';
import { documentDate } from '../formats/document-date';
import type { ExportDeps } from '../formats/format';
import { fontName, registerFace } from './set-text';

/** A file that is being written, and its bytes once it has ended. */
export interface NewPdf {
  readonly doc: PdfDocument;
  /** What holds all tags: a tagged file has one at the top. To be ended before the file. */
  readonly root: PdfStructure;
  readonly whole: Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * A tagged PDF without pages, with the bundled fonts that its words need. Its dates are the document's own, so that the
 * same drawing gives the same bytes.
 * @param document all whose words are in it
 * @param title of the file, which programs show in place of its name
 * @param bufferPages whether pages can be gone back to until the end
 */
export async function newPdf(document: Pick<LmvDocument, 'project'>, title: string, lang: Lang, deps: ExportDeps, bufferPages = false): Promise<NewPdf> {
  const { project } = document;
  const date = new Date(documentDate({ project }));
  const doc = new PdfDocument({
    autoFirstPage: false,
    bufferPages,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang,
    info: { Title: title, Author: project.preparedBy ?? project.agency ?? '', Creator: 'Landskap', Producer: 'Landskap', CreationDate: date, ModDate: date },
    font: null,
  });
  const whole = collected(doc);
  for (const { weight, file } of FONT_FILES) doc.registerFont(fontName(weight), await deps.font(file));
  for (const face of coverageOf(`${title}${JSON.stringify(document)}`).faces) registerFace(doc, face, await deps.font(face.file));
  const root = doc.struct('Document');
  doc.addStructure(root);
  return { doc, root, whole };
}

/** The whole file, once the document has ended. */
function collected(doc: PdfDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk) => chunks.push(chunk));
    doc.on('error', reject);
    doc.on('end', () => {
      const file = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        file.set(chunk, at);
        at += chunk.length;
      }
      resolve(file);
    });
  });
}
