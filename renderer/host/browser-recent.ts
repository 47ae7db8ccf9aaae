import type { RecentFile } from '../../shared/host';
import { database } from '../storage/database';

/** The recent list keeps this many files. */
const MOST = 500;

/**
 * Remembers a file that was opened or saved.
 * @returns its id; undefined in a browser that forbids storage, which has no recent list
 */
export async function rememberFile(handle: FileSystemFileHandle): Promise<string | undefined> {
  try {
    const known = await database.recent.toArray();
    const same = await Promise.all(known.map((entry) => entry.handle.isSameEntry(handle)));
    const id = known[same.indexOf(true)]?.id ?? crypto.randomUUID();
    await database.recent.put({ id, name: handle.name, handle, usedAt: new Date().toISOString() });
    const ids = await database.recent.orderBy('usedAt').primaryKeys();
    await database.recent.bulkDelete(ids.slice(0, -MOST));
    return id;
  } catch {
    // Being listed is a convenience: failing at it must not fail the opening or saving itself.
    return undefined;
  }
}

export async function recentFiles(): Promise<readonly RecentFile[]> {
  try {
    const files = await database.recent.orderBy('usedAt').toArray();
    return files.toReversed().map(({ id, name, usedAt }) => ({ id, name, usedAt }));
  } catch {
    return [];
  }
}

export async function recentHandle(id: string): Promise<FileSystemFileHandle | undefined> {
  return (await database.recent.get(id))?.handle;
}

export async function forgetFile(id: string): Promise<void> {
  await database.recent.delete(id);
}
