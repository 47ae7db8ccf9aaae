import { archimateFormat } from './archimate';
import { docxFormat } from './docx';
import { drawioFormat } from './drawio';
import type { ExportFormat } from './format';
import { jsonFormat } from './json';
import { pdfFormat } from './pdf';
import { pngFormat } from './png';
import { pptxFormat } from './pptx';
import { reportFormat } from './report';
import { svgFormat } from './svg';
import { xlsxFormat } from './xlsx';

/** Every format, in the order that menu, dialog and help list them. */
export const FORMATS = [pngFormat, svgFormat, pdfFormat, jsonFormat, docxFormat, reportFormat, pptxFormat, xlsxFormat, archimateFormat, drawioFormat] as const satisfies readonly ExportFormat[];

export type FormatId = (typeof FORMATS)[number]['id'];

const BY_ID = new Map<string, ExportFormat<FormatId>>(FORMATS.map((format) => [format.id, format]));

/** A format by its id. */
export function formatOf(id: FormatId): ExportFormat<FormatId> {
  const format = BY_ID.get(id);
  if (!format) throw new Error(`No such format: ${id}`);
  return format;
}

/**
 * The format that a file's name asks for by its ending, the longest where several fit: `Lesen.report.pdf` is a report, `Lesen.pdf` the page.
 * @param name with its ending in small letters or capitals
 * @returns undefined for an ending that is none of theirs
 */
export function formatOfName(name: string): ExportFormat<FormatId> | undefined {
  const small = name.toLowerCase();
  return FORMATS.filter(({ ending }) => small.endsWith(`.${ending}`)).toSorted((one, other) => other.ending.length - one.ending.length)[0];
}
