import { isPng } from '../../../shared/export/png-chunks';
import { openBytes } from '../../../shared/export/open';
import { fromUtf8 } from '../../../shared/export/utf8';
import type { Refusal } from '../../../shared/document/read';
import type { Repair } from '../../../shared/document/repair';
import type { LmvDocument, Stage } from '../../../shared/document/types';
import { stageOf } from '../../../shared/rules/check';

/** A drawing with where it came from: what every report is made from. */
export interface OpenedDrawing {
  /** As it was named on the command line. */
  readonly file: string;
  /** The JSON text that it was read from; undefined for a picture. */
  readonly source: string | undefined;
  readonly document: LmvDocument;
  readonly repairs: readonly Repair[];
  /** The stage to check it in. */
  readonly stage: Stage;
}

/**
 * Opens a drawing from a file's bytes.
 * @param stage default: the drawing's own
 * @returns why not, where the file is refused
 */
export function openDrawing(file: string, bytes: Uint8Array, stage?: Stage): OpenedDrawing | { readonly refusal: Refusal } {
  const read = openBytes(bytes);
  if (!read.ok) return { refusal: read.refusal };
  const { document, repairs } = read;
  return { file, source: jsonText(bytes), document, repairs, stage: stage ?? stageOf(document) };
}

/** The text of a file that was read as a drawing, unless the drawing was inside a picture. */
function jsonText(bytes: Uint8Array): string | undefined {
  const text = isPng(bytes) ? undefined : fromUtf8(bytes);
  return text?.trimStart().startsWith('{') ? text : undefined;
}
