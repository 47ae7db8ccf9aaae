import type { Values } from '../messages/lang';

/** Why a file can't be imported; the words stand in `shared/messages/import.ts`. */
export type ImportErrorCode =
  /** None of the formats that can be read. */
  | 'format-unknown'
  /** Values: `reason`, the parser's own words. */
  | 'not-xml'
  /** More than can be looked at, or packed so that it would be. */
  | 'too-much'
  /** Values: `reason`. */
  | 'not-xlsx'
  /** A table in plain text that is not UTF-8. */
  | 'not-csv'
  /** XML, but no ArchiMate model. */
  | 'no-model'
  /** XML, but no draw.io diagram, or one without a page. */
  | 'no-diagram'
  /** A table without a row that could become an element. */
  | 'no-rows';

/** Thrown by readers of other programs' files: a code and values, so that whoever shows it chooses the language. */
export class ImportError extends Error {
  readonly code: ImportErrorCode;
  readonly values: Values;

  constructor(code: ImportErrorCode, values: Values = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(values)}`, options);
    this.name = 'ImportError';
    this.code = code;
    this.values = values;
  }
}
