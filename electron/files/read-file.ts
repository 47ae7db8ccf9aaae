import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';

/** What a file was when it was last read or written: enough to tell that somebody else wrote it since. */
export interface FileFacts {
  /** Bytes. */
  readonly size: number;
  /** ms since 1970. */
  readonly modified: number;
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
    return { bytes: new Uint8Array(bytes), facts: { size: bytes.length, modified: before.mtimeMs, hash: hashOf(bytes) } };
  } finally {
    await file.close();
  }
}

/**
 * Whether a file holds something else than when it was last seen. A new time alone is no change: backups and
 * synchronising programs touch files without changing them.
 * @param path absolute
 * @param seen what it was
 * @param limit most bytes that are read
 * @returns false also where the file is gone: then there is nothing of anybody's to lose
 */
export async function changedSince(path: string, seen: FileFacts, limit: number): Promise<boolean> {
  try {
    const facts = await stat(path);
    if (facts.mtimeMs === seen.modified && facts.size === seen.size) return false;
    return facts.size !== seen.size || (await readWhole(path, limit)).facts.hash !== seen.hash;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
