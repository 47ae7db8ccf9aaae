import type { Values } from '../messages/lang';

/** Why an export can't be made; the words stand in `shared/messages/export.ts`. */
export type ExportErrorCode =
  /** Values: `scale`. */
  | 'scale-not-allowed'
  /** Values: `dpi`. */
  | 'dpi-not-allowed'
  /** Values: `width`, `height` in px, `megapixels`, `limit` in megapixels, `largest` scale that fits. */
  | 'picture-too-large'
  /** The same with no `largest`: not even the smallest scale fits. */
  | 'page-too-large'
  /** Values: `reason`, the rasteriser's own words. */
  | 'picture-failed'
  /** The same of a file that is no picture. */
  | 'export-failed'
  /** The person did not want it any more. */
  | 'cancelled';

/** Thrown by exports: a code and values, so that whoever shows it chooses the language. */
export class ExportError extends Error {
  readonly code: ExportErrorCode;
  readonly values: Values;

  constructor(code: ExportErrorCode, values: Values = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(values)}`, options);
    this.name = 'ExportError';
    this.code = code;
    this.values = values;
  }
}
