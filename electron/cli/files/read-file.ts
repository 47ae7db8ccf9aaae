import { open, type FileHandle } from 'node:fs/promises';
import { MAX_PICTURE_BYTES } from '../../../shared/export/open';
import { FileError, toFileError } from './file-error';

const STEP = 64 * 1024;

/**
 * Reads a whole file, pipes and devices included (`<(git show …)`), but never more than any drawing may have.
 * @param limit most bytes; a regular file over it is refused before it is read
 * @throws FileError
 */
export async function readFile(path: string, limit = MAX_PICTURE_BYTES): Promise<Uint8Array> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'r');
    const { size } = await statOf(handle);
    if (size > limit) throw tooLarge(limit);
    // One byte of room shows the end of a file that has the size it said.
    return await readTo(handle, size + 1, limit);
  } catch (error) {
    throw toFileError(error);
  } finally {
    await handle?.close();
  }
}

async function statOf(handle: FileHandle): Promise<{ readonly size: number }> {
  const stat = await handle.stat();
  if (stat.isDirectory()) throw new FileError('is-folder');
  return { size: stat.isFile() ? stat.size : 0 };
}

async function readTo(handle: FileHandle, expected: number, limit: number): Promise<Uint8Array> {
  let bytes = new Uint8Array(Math.max(expected, STEP));
  let length = 0;
  for (;;) {
    if (length === bytes.length) {
      const longer = new Uint8Array(bytes.length * 2);
      longer.set(bytes);
      bytes = longer;
    }
    // Without a position, which pipes don't have.
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, null);
    if (bytesRead === 0) return bytes.subarray(0, length);
    length += bytesRead;
    if (length > limit) throw tooLarge(limit);
  }
}

function tooLarge(limit: number): FileError {
  return new FileError('too-large', { limit: limit / 2 ** 20 });
}
