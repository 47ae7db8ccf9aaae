import type { Lang } from '../../shared/messages/lang';
import type { ExportFormat } from '../store/window-dialog';

/** What the export dialog asks. */
export interface ExportOptions {
  readonly format: ExportFormat;
  /** Language of everything that the person did not type. */
  readonly lang: Lang;
  /** PNG: pixels for one px at 100 %. */
  readonly scale: number;
  /** Pictures: whether they carry the drawing, so that they can be opened again. */
  readonly source: boolean;
}

/** An exported file, before it is written. */
export interface ExportedFile {
  readonly bytes: Uint8Array;
  /** Media type. */
  readonly type: string;
}
