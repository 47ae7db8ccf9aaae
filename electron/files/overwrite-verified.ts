import type { FileHandle } from 'node:fs/promises';
import type { FileSystem } from './file-system';

/**
 * Overwrites a file in place, reads it back, and puts the old content back where that fails. Only for files that can't
 * be replaced by a new one; a power cut in the middle can hurt such a file, which is why it is the last resort.
 * @param file absolute path of an existing file
 * @param bytes its whole new content
 * @throws the system's error; the old content is then there again, as far as the disk allows
 */
export async function overwriteVerified(file: string, bytes: Uint8Array, fs: FileSystem): Promise<void> {
  const handle = await fs.open(file, 'r+');
  try {
    const old = await readAll(handle);
    try {
      await overwrite(handle, bytes);
      if (!Buffer.from(bytes).equals(await readAll(handle))) throw Object.assign(new Error('read back otherwise'), { code: 'EIO' });
    } catch (error) {
      await overwrite(handle, old);
      throw error;
    }
  } finally {
    await handle.close();
  }
}

/** New bytes first, then the new length: the file is never empty. */
async function overwrite(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    written += (await handle.write(bytes, written, bytes.length - written, written)).bytesWritten;
  }
  await handle.truncate(bytes.length);
  await handle.sync();
}

async function readAll(handle: FileHandle): Promise<Buffer> {
  const { size } = await handle.stat();
  const buffer = Buffer.alloc(size);
  let read = 0;
  while (read < size) {
    const { bytesRead } = await handle.read(buffer, read, size - read, read);
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return buffer.subarray(0, read);
}
