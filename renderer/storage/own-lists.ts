import type { NamedList } from '../../shared/lists/list';
import { database, type StoredList } from './database';

/** The person's own lists, the oldest first. */
export function ownLists(): Promise<readonly StoredList[]> {
  return database.lists.orderBy('addedAt').toArray();
}

/** Keeps a list, in place of others where it replaces some. */
export async function keepList({ name, entries }: NamedList, from: Pick<StoredList, 'id' | 'fileName' | 'addedAt'>, replaced: readonly string[] = []): Promise<void> {
  await database.transaction('rw', database.lists, async () => {
    await database.lists.bulkDelete([...replaced]);
    await database.lists.add({ ...from, name, entries });
  });
}

/** @param name not blank */
export async function renameList(id: string, name: string): Promise<void> {
  await database.lists.update(id, { name });
}

/** Takes a list away. What was added from it to drawings stays. */
export async function removeList(id: string): Promise<void> {
  await database.lists.delete(id);
}

/**
 * Takes lists of another computer over: those that are not here, entry by entry, already.
 * @returns how many were added
 */
export async function takeLists(lists: readonly NamedList[], from: { readonly newId: () => string; readonly fileName: string; readonly addedAt: string }): Promise<number> {
  const known = new Set((await ownLists()).map(contentOf));
  const added = lists.filter((list) => !known.has(contentOf(list)));
  for (const list of added) await keepList(list, { id: from.newId(), fileName: from.fileName, addedAt: from.addedAt });
  return added.length;
}

function contentOf({ name, entries }: NamedList): string {
  return JSON.stringify([name, entries]);
}
