import type { LmvDocument } from '../../shared/document/types';
import { DEFAULT_OPTIONS, type ExportDeps } from '../../shared/export/formats/format';
import { formatOf, type FormatId } from '../../shared/export/formats/registry';
import type { Lang } from '../../shared/messages/lang';
import { exportDeps } from '../support/export-deps';
import type { Contents } from './contents';
import { readArchimate, readDrawio, readJson } from './readers/data';
import { readDocx, readPptx, readXlsx } from './readers/office';
import { readPdf, readReport } from './readers/pdf';
import { PIXEL, readSource, readSvg, sceneOfPng } from './readers/pictures';

/** Pixels say no words: the scene that they are drawn from is read. */
const DEPS: ExportDeps = { ...exportDeps(), rasteriser: () => Promise.resolve({ rasterise: () => Promise.resolve(PIXEL) }) };

type Reader = (bytes: Uint8Array, lang: Lang) => Contents;

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** How a file of each format is read: without this program's own importers, except for the drawing that a picture carries. */
const READERS: Readonly<Record<FormatId, Reader>> = {
  png: readSource,
  svg: (bytes, lang) => readSvg(text(bytes), lang),
  pdf: readPdf,
  json: (bytes, lang) => readJson(text(bytes), lang),
  docx: readDocx,
  report: readReport,
  pptx: readPptx,
  xlsx: readXlsx,
  archimate: (bytes) => readArchimate(text(bytes)),
  drawio: (bytes) => readDrawio(text(bytes)),
};

/** What is looked into: every format's file, and two that stand in another: the scene of a PNG and the drawing that an SVG carries. */
export const LOOKED_INTO = [...(Object.keys(READERS) as FormatId[]), 'the scene of png', 'the source of svg'] as const;

export type LookedInto = (typeof LOOKED_INTO)[number];

/** Makes a file with an export's own code, as it is shipped, and reads it. */
export async function readBack(what: LookedInto, document: LmvDocument, lang: Lang): Promise<Contents> {
  if (what === 'the scene of png') return readSvg(await sceneOfPng(document, lang), lang);
  const id = what === 'the source of svg' ? 'svg' : what;
  const bytes = await formatOf(id).make(document, { ...DEFAULT_OPTIONS, lang }, DEPS);
  return what === 'the source of svg' ? readSource(bytes, lang) : READERS[id](bytes, lang);
}
