import type { LmvDocument } from '../../shared/document/types';
import { exportJson } from '../../shared/export/json';
import { exportSvg } from '../../shared/export/svg';
import { embeddedFonts } from './embedded-fonts';
import type { ExportedFile, ExportOptions } from './export-options';
import { makePng } from './make-png';

/**
 * Makes an export of a document.
 * @param signal cancels a PNG; the others take no time to speak of
 * @throws ExportError; the signal's reason when it was cancelled
 */
export async function makeExport(document: LmvDocument, { format, lang, scale, source }: ExportOptions, signal: AbortSignal): Promise<ExportedFile> {
  switch (format) {
    case 'png':
      return { bytes: await makePng({ document, options: { lang, scale, source } }, signal), type: 'image/png' };
    case 'svg':
      return { bytes: encode(exportSvg(document, { lang, source, fonts: await embeddedFonts() })), type: 'image/svg+xml' };
    default:
      return { bytes: encode(exportJson(document, { lang })), type: 'application/json' };
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
