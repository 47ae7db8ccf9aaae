import type { LmvDocument } from '../../shared/document/types';
import type { ExportErrorCode } from '../../shared/export/export-error';
import type { PngOptions } from '../../shared/export/png';
import type { Values } from '../../shared/messages/lang';

/** What the PNG worker is asked. */
export interface PngJob {
  readonly document: LmvDocument;
  readonly options: PngOptions;
}

/** What it answers, once. */
export type PngAnswer =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly code: ExportErrorCode; readonly values: Values };
