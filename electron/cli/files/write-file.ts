import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { access, constants, open, realpath, rename, stat, unlink, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileError, toFileError } from './file-error';

/**
 * Writes a whole file or nothing: into a new file beside it, to the disk, then in its place. A file that was there keeps
 * its permissions, and stays as it was if anything fails; a symbolic link stays a link.
 * @throws FileError
 */
export async function writeFile(path: string, data: Uint8Array | string): Promise<void> {
  try {
    const { target, mode } = await targetOf(path);
    const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
    await replace(target, temporary, mode, data);
  } catch (error) {
    throw asWriteFault(error);
  }
}

/**
 * Finds out what would keep a file from being written, as far as that shows beforehand: work that takes long is then not
 * done for nothing.
 * @throws FileError
 */
export async function expectWritable(path: string): Promise<void> {
  try {
    const { target } = await targetOf(path);
    const folder = dirname(target);
    if (!(await stat(folder)).isDirectory()) throw new FileError('folder-not-found');
    await access(folder, constants.W_OK);
  } catch (error) {
    throw asWriteFault(error);
  }
}

/** What isn't there when a file is written is its folder. */
function asWriteFault(error: unknown): FileError {
  const fault = toFileError(error);
  return fault.code === 'not-found' ? new FileError('folder-not-found', {}, { cause: error }) : fault;
}

async function targetOf(path: string): Promise<{ readonly target: string; readonly mode: number | undefined }> {
  const target = await realpath(path).catch(() => path);
  const there = await stat(target).catch(() => undefined);
  if (there?.isDirectory()) throw new FileError('is-folder');
  // Putting another file in its place needs only the folder's leave; a file that may not be written is left alone.
  if (there) await access(target, constants.W_OK);
  return { target, mode: there && there.mode & 0o777 };
}

async function replace(target: string, temporary: string, mode: number | undefined, data: Uint8Array | string): Promise<void> {
  const release = removeOnSignal(temporary);
  let handle: FileHandle | undefined;
  try {
    handle = await open(temporary, 'wx');
    await handle.writeFile(data);
    if (mode !== undefined) await handle.chmod(mode);
    await handle.sync();
    await handle.close();
    handle = undefined;
    await rename(temporary, target);
  } catch (error) {
    await handle?.close().catch(() => undefined);
    await unlink(temporary).catch(() => undefined);
    throw error;
  } finally {
    release();
  }
  await syncFolder(dirname(target));
}

/** Writes the new name itself to the disk; some systems can't, and the file is whole without it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Takes the unfinished file away when the program is told to stop in the middle. */
function removeOnSignal(temporary: string): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    try {
      unlinkSync(temporary);
    } catch {
      // It was not made yet, or is in its place already.
    }
    release();
    // With no listener left, the signal does what it does by default.
    process.kill(process.pid, signal);
  };
  const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const release = (): void => {
    for (const signal of signals) process.off(signal, stop);
  };
  for (const signal of signals) process.once(signal, stop);
  return release;
}
