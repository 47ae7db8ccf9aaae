import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import path from 'node:path';
import { errorCode } from './failure';
import { realFileSystem, type FileSystem } from './file-system';
import { overwriteVerified } from './overwrite-verified';

const TEMPORARY = /^\.landskap-[0-9a-f]{16}\.tmp$/;

/** Leftovers of a power cut are cleared away once they are older than this, in ms: nobody writes for an hour. */
const LEFTOVER_AGE = 3_600_000;

/** A virus scanner or a synchronising program may hold a file for a moment after it was written; waits in ms before each new try. */
const RETRIES: readonly number[] = [20, 60, 150, 400, 800];

/** What a file that somebody holds open says. Elsewhere than on Windows, the last two mean what they say. */
const HELD: readonly string[] = process.platform === 'win32' ? ['EBUSY', 'EPERM', 'EACCES'] : ['EBUSY'];

/** What a drive says that can't put one file in another's place. */
const NO_RENAMING: readonly string[] = ['EXDEV', 'EPERM', 'EACCES', 'EBUSY', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

const running = new Map<string, Promise<void>>();

/**
 * Writes a file, all or nothing: whoever reads it, at whatever moment, finds the old content whole or the new content
 * whole. The new content is written beside it, forced to disk and put in its place. A symbolic link stays one; the file
 * it leads to is written. Permissions are kept. Where nothing can be made in the folder but the file itself may be
 * written, where other names (hard links) lead to the same file, and where the drive can't put one file in another's
 * place, it is overwritten in place and read back.
 *
 * Calls for one file wait for each other.
 * @param file absolute path
 * @param bytes its whole content
 * @throws the system's error; the old content is then still there
 */
export function writeWhole(file: string, bytes: Uint8Array, fs: FileSystem = realFileSystem): Promise<void> {
  const key = path.resolve(file);
  const before = running.get(key) ?? Promise.resolve();
  const turn = before.catch(() => undefined).then(() => write(key, bytes, fs));
  running.set(key, turn);
  return turn.finally(() => {
    if (running.get(key) === turn) running.delete(key);
  });
}

async function write(file: string, bytes: Uint8Array, fs: FileSystem): Promise<void> {
  const target = await resolveLink(file, fs);
  const old = await statIfThere(target, fs);
  if (old !== undefined && !old.isFile()) throw Object.assign(new Error('not a file'), { code: 'EISDIR' });
  if (old !== undefined && old.nlink > 1) return overwriteVerified(target, bytes, fs);

  const folder = path.dirname(target);
  const temporary = path.join(folder, `.landskap-${randomBytes(8).toString('hex')}.tmp`);
  let handle;
  try {
    handle = await fs.open(temporary, 'wx', old?.mode ?? 0o666);
  } catch (error) {
    if (old !== undefined && ['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error) ?? '')) return overwriteVerified(target, bytes, fs);
    throw error;
  }
  try {
    try {
      if (old !== undefined) {
        await handle.chmod(old.mode & 0o7777);
        // Only the system's administrator may give a file away; for everybody else it is theirs already.
        await handle.chown(old.uid, old.gid).catch(() => undefined);
      }
      await handle.writeFile(bytes);
      await handle.sync();
      // A network drive that is full may say so nowhere else.
      if ((await handle.stat()).size !== bytes.length) throw Object.assign(new Error('short write'), { code: 'EIO' });
    } finally {
      await handle.close();
    }
    await putInPlace(temporary, target, old !== undefined && bytes, fs);
  } catch (error) {
    await fs.unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder, fs);
  await clearLeftovers(folder, fs);
}

/** The file that a path leads to in the end; itself where it does not exist yet. */
async function resolveLink(file: string, fs: FileSystem): Promise<string> {
  try {
    return await fs.realpath(file);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    // The folder may be reached by a link too; where it is gone, this throws ENOENT.
    return path.join(await fs.realpath(path.dirname(file)), path.basename(file));
  }
}

async function statIfThere(file: string, fs: FileSystem): Promise<Stats | undefined> {
  try {
    return await fs.stat(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Puts the finished file in the old one's place; where the drive can't, overwrites the old one.
 * @param overwritten the content to overwrite it with; false where there is no old file
 * @throws EBUSY where another program holds the file
 */
async function putInPlace(temporary: string, target: string, overwritten: Uint8Array | false, fs: FileSystem): Promise<void> {
  try {
    await renamePatiently(temporary, target, fs);
  } catch (error) {
    if (overwritten === false || !NO_RENAMING.includes(errorCode(error) ?? '')) throw error;
    try {
      await overwriteVerified(target, overwritten, fs);
    } catch (reason) {
      throw HELD.includes(errorCode(error) ?? '') && errorCode(reason) !== 'ENOSPC' ? Object.assign(new Error('held by another program'), { code: 'EBUSY' }) : reason;
    }
    await fs.unlink(temporary);
  }
}

async function renamePatiently(from: string, to: string, fs: FileSystem): Promise<void> {
  for (const wait of RETRIES) {
    try {
      return await fs.rename(from, to);
    } catch (error) {
      if (!HELD.includes(errorCode(error) ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return fs.rename(from, to);
}

/** Makes the renaming itself survive a power cut. Windows and some network drives know no such thing. */
async function syncFolder(folder: string, fs: FileSystem): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    const handle = await fs.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // The content is on disk; at worst the old content is there after a power cut, whole.
  }
}

async function clearLeftovers(folder: string, fs: FileSystem): Promise<void> {
  try {
    const names = (await fs.readdir(folder)).filter((name) => TEMPORARY.test(name));
    for (const name of names) {
      const file = path.join(folder, name);
      if (Date.now() - (await fs.stat(file)).mtimeMs > LEFTOVER_AGE) await fs.unlink(file);
    }
  } catch {
    // Tidiness is no reason for a save to fail.
  }
}
