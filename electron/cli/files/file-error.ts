import type { Values } from '../../../shared/messages/lang';

export type FileErrorCode =
  | 'not-found'
  | 'folder-not-found'
  | 'is-folder'
  | 'not-permitted'
  | 'read-only'
  | 'disk-full'
  /** Values: `limit` in MiB. */
  | 'too-large'
  /** Values: `reason`, the system's own words. */
  | 'other';

/** A file could not be read or written; the words stand in `words/faults.ts`. */
export class FileError extends Error {
  readonly code: FileErrorCode;
  readonly values: Values;

  constructor(code: FileErrorCode, values: Values = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'FileError';
    this.code = code;
    this.values = values;
  }
}

const CODES: Readonly<Record<string, FileErrorCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EISDIR: 'is-folder',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
  EROFS: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};

/** What the system said, in terms that a person can act on. */
export function toFileError(error: unknown): FileError {
  if (error instanceof FileError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = CODES[code];
  if (known) return new FileError(known, {}, { cause: error });
  const reason = error instanceof Error ? error.message.replace(/, \w+ '.*'$/u, '') : String(error);
  return new FileError('other', { reason }, { cause: error });
}
