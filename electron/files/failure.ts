import type { HostFailure, HostFailureCode } from '../../shared/host';

/** What the system's error codes mean for a person. */
const CODES: Readonly<Record<string, HostFailureCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
  EROFS: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EBUSY: 'locked',
  ETXTBSY: 'locked',
  EFBIG: 'too-large',
  ENAMETOOLONG: 'path-too-long',
  EISDIR: 'not-a-file',
  // What a stick that was pulled out and a share that went away say.
  EIO: 'drive-gone',
  ENXIO: 'drive-gone',
  ENODEV: 'drive-gone',
  ENOTCONN: 'drive-gone',
  ECONNRESET: 'drive-gone',
  ETIMEDOUT: 'drive-gone',
  EHOSTDOWN: 'drive-gone',
  EHOSTUNREACH: 'drive-gone',
  ENETUNREACH: 'drive-gone',
  ESTALE: 'drive-gone',
};

/** The system's code of an error (`ENOSPC`); undefined where it has none. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/**
 * An error of the file system in the port's terms. Paths in the system's own words are left out: they never reach the
 * window.
 * @param error what was thrown
 * @param name the file's name, without its folder
 */
export function fileFailure(error: unknown, name: string): HostFailure {
  const system = errorCode(error);
  const code = CODES[system ?? ''] ?? 'other';
  if (code !== 'other') return { status: 'failed', code, values: { name } };
  return { status: 'failed', code, values: { name, reason: system ?? (error instanceof Error ? error.name : 'unknown') } };
}
