import { database } from './database';
import { removeDrawing } from './library';

/** How many versions of each drawing stay when the old ones are cleared away. */
export const VERSIONS_LEFT = 5;

/** What the library takes on this computer. */
export interface StorageUse {
  readonly drawings: number;
  readonly archived: number;
  readonly versions: number;
  /** Versions beyond the last {@link VERSIONS_LEFT} of each drawing. */
  readonly oldVersions: number;
}

/** Counts what is kept. */
export async function storageUse(): Promise<StorageUse> {
  const drawings = await database.drawings.toArray();
  const old = await oldVersions();
  const versions = await database.versions.count();
  return { drawings: drawings.length, archived: drawings.filter(({ archived }) => archived).length, versions, oldVersions: old.length };
}

/** Clears old versions away. @returns how many */
export async function clearOldVersions(): Promise<number> {
  const ids = await oldVersions();
  await database.versions.bulkDelete([...ids]);
  return ids.length;
}

/** Takes all drawings that were put away out of the library; their files stay. @returns how many */
export async function clearArchived(): Promise<number> {
  const ids = (await database.drawings.toArray()).filter(({ archived }) => archived).map(({ id }) => id);
  for (const id of ids) await removeDrawing(id);
  return ids.length;
}

/** By their keys alone: their texts may take many MiB. */
async function oldVersions(): Promise<readonly number[]> {
  const byDrawing = database.versions.orderBy('document');
  const [drawings, ids] = await Promise.all([byDrawing.keys(), byDrawing.primaryKeys()]);
  // Within one drawing, keys go by age.
  return ids.filter((_id, position) => drawings[position + VERSIONS_LEFT] === drawings[position]);
}
