import type { LmvDocument } from '../../shared/document/types';
import type { ExportErrorCode } from '../../shared/export/export-error';
import type { ExportOptions } from '../../shared/export/formats/format';
import type { FormatId } from '../../shared/export/formats/registry';
import type { CompareView } from '../../shared/compare/comparison-page';
import type { PackVerdict } from '../../shared/pack/verify-pack';
import type { PagePreview } from '../../shared/export/preview';
import type { Overlap } from '../../shared/overlap/overlap';
import type { PrintPage } from '../../shared/export/print-pages';
import type { Lang, Values } from '../../shared/messages/lang';
import type { Exercise } from '../../shared/workshop/exercise/schema';

/** To be ready for pictures: nothing is answered. */
export interface WarmUpJob {
  readonly format: 'warm-up';
  readonly document: LmvDocument;
}

/** What the export worker is asked, one job at a time. */
export type WorkerJob = ExportJob | VerifyJob | ComparisonJob | OverlapJob | ExerciseJob;

/** What several drawings have in common, as a table or a picture. */
export interface OverlapJob {
  readonly format: 'overlap';
  readonly overlap: Overlap;
  readonly file: 'csv' | 'svg' | 'png';
  readonly lang: Lang;
}

/** The result sheet of an answer to an exercise, as PDF. */
export interface ExerciseJob {
  readonly format: 'exercise-sheet';
  readonly exercise: Exercise;
  readonly document: LmvDocument;
  readonly lang: Lang;
}

/** Looks whether a submission pack is whole. */
export interface VerifyJob {
  readonly format: 'verify';
  readonly bytes: Uint8Array;
}

/** A picture of what differs between two drawings. */
export interface ComparisonJob {
  readonly format: 'comparison';
  readonly before: LmvDocument;
  readonly after: LmvDocument;
  readonly lang: Lang;
  readonly view: CompareView;
}

/** A file, a submission pack, sheets to be printed, or how a file's first page will look. */
export interface ExportJob {
  readonly document: LmvDocument;
  readonly format: FormatId | 'preview' | 'print' | 'pack';
  readonly options: ExportOptions;
  /** Only these elements, as a picture without a page around them. */
  readonly only?: readonly string[];
}

/** What it answers: how much is done, as often as it likes, and then how it ended. */
export type ExportAnswer =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'made'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'verified'; readonly verdict: PackVerdict }
  | { readonly kind: 'previewed'; readonly preview: PagePreview }
  | { readonly kind: 'paged'; readonly pages: readonly PrintPage[] }
  | { readonly kind: 'failed'; readonly code: ExportErrorCode; readonly values: Values };
