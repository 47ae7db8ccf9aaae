import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { errorCode } from './failure';

/** What a file was when it was last read or written: enough to tell that somebody else wrote it since. */
export interface FileFacts {
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of its bytes, in hex. */
  readonly hash: string;
}

export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly facts: FileFacts;
}

/** The file is over the limit. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** It is a folder, a device or a pipe. */
export class NotAFileError extends Error {
  override readonly name = 'NotAFileError';
  readonly code = 'EISDIR';
}

/** SHA-256 in hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Reads a whole file.
 * @param path absolute
 * @param limit most bytes that are read
 * @throws TooLargeError, NotAFileError, or the system's error
 */
export async function readWhole(path: string, limit: number): Promise<ReadFile> {
  // Asked before it is opened: opening a pipe would wait for ever.
  if (!(await stat(path)).isFile()) throw new NotAFileError('not a file');
  const file = await open(path, 'r');
  try {
    const before = await file.stat();
    if (before.size > limit) throw new TooLargeError('too large');
    const bytes = await file.readFile();
    if (bytes.length > limit) throw new TooLargeError('too large');
    return { bytes: new Uint8Array(bytes), facts: { size: bytes.length, hash: hashOf(bytes) } };
  } finally {
    await file.close();
  }
}

/**
 * What became of a file since it was last seen, by its bytes alone: backups and synchronising programs give files a new
 * time without changing them, and keep the old time of a file that they did change.
 * @param path absolute
 * @param seen what it was
 * @param limit most bytes that are read; a file that grew over it has changed
 * @returns `gone` where nothing is there any more; there is nothing of anybody's to lose then
 * @throws the system's error where it can't be read
 */
export async function lookAt(path: string, seen: FileFacts, limit: number): Promise<'same' | 'changed' | 'gone'> {
  try {
    if ((await stat(path)).size !== seen.size) return 'changed';
    return (await readWhole(path, limit)).facts.hash === seen.hash ? 'same' : 'changed';
  } catch (error) {
    if (error instanceof TooLargeError) return 'changed';
    if (errorCode(error) === 'ENOENT') return 'gone';
    throw error;
  }
}
