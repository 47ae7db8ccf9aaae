import { archimateFormat } from './archimate';
import { docxFormat } from './docx';
import { drawioFormat } from './drawio';
import type { ExportFormat } from './format';
import { jsonFormat } from './json';
import { pdfFormat } from './pdf';
import { pngFormat } from './png';
import { pptxFormat } from './pptx';
import { svgFormat } from './svg';
import { xlsxFormat } from './xlsx';

/** Every format, in the order that menu, dialog and help list them. */
export const FORMATS = [pngFormat, svgFormat, pdfFormat, jsonFormat, docxFormat, pptxFormat, xlsxFormat, archimateFormat, drawioFormat] as const satisfies readonly ExportFormat[];

export type FormatId = (typeof FORMATS)[number]['id'];

const BY_ID = new Map<string, ExportFormat<FormatId>>(FORMATS.map((format) => [format.id, format]));

/** A format by its id. */
export function formatOf(id: FormatId): ExportFormat<FormatId> {
  const format = BY_ID.get(id);
  if (!format) throw new Error(`No such format: ${id}`);
  return format;
}

/**
 * The format that a file's ending asks for.
 * @param ending with or without its dot, in small letters or capitals
 * @returns undefined for an ending that is none of theirs
 */
export function formatOfEnding(ending: string): ExportFormat<FormatId> | undefined {
  const wanted = ending.replace(/^\./u, '').toLowerCase();
  return FORMATS.find((format) => format.ending === wanted);
}
