import type { HostFailure, HostFailureCode } from '../../shared/host';

const CODES: Readonly<Record<string, HostFailureCode>> = {
  NotFoundError: 'not-found',
  NotAllowedError: 'not-permitted',
  SecurityError: 'not-permitted',
  QuotaExceededError: 'disk-full',
  NoModificationAllowedError: 'locked',
  TypeMismatchError: 'not-a-file',
  InvalidStateError: 'changed-elsewhere',
};

/** What the browser threw while it read or wrote a file, in the port's terms. */
export function browserFailure(error: unknown, name: string): HostFailure {
  const thrown = error instanceof Error ? error : new Error(String(error));
  const code = CODES[thrown.name] ?? 'other';
  return { status: 'failed', code, values: { name, ...(code === 'other' && { reason: thrown.message }) } };
}

/** The largest file that is read, in MiB: the format's own limit, with room for a picture around the drawing. */
export const LARGEST = 64;

/** The failure for a file that is too large to read. */
export function tooLarge(name: string): HostFailure {
  return { status: 'failed', code: 'too-large', values: { name, limit: LARGEST } };
}
