import type { LmvDocument } from '../../shared/document/types';
import type { ExportErrorCode } from '../../shared/export/export-error';
import type { ExportOptions } from '../../shared/export/formats/format';
import type { FormatId } from '../../shared/export/formats/registry';
import type { PagePreview } from '../../shared/export/preview';
import type { Values } from '../../shared/messages/lang';

/** What the export worker is asked, one job at a time: a file, or how its first page will look. */
export interface ExportJob {
  readonly document: LmvDocument;
  readonly format: FormatId | 'preview';
  readonly options: ExportOptions;
  /** Only these elements, as a picture without a page around them. */
  readonly only?: readonly string[];
}

/** What it answers: how much is done, as often as it likes, and then how it ended. */
export type ExportAnswer =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'made'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'previewed'; readonly preview: PagePreview }
  | { readonly kind: 'failed'; readonly code: ExportErrorCode; readonly values: Values };
