import { database, type Draft } from './database';
import { SESSION, livingSessions } from './session';

/** Keeps this window's unsaved work, in place of what it kept before. */
export async function keepDraft(draft: Omit<Draft, 'session'>): Promise<void> {
  await database.drafts.put({ ...draft, session: SESSION });
}

/** Gives up this window's draft: its work is saved, or the person said not to. */
export async function dropDraft(session: string = SESSION): Promise<void> {
  await database.drafts.delete(session);
}

/** Unsaved work left by windows that are gone (a crash, a power cut, a closed laptop), the latest first. */
export async function lostDrafts(): Promise<readonly Draft[]> {
  const [drafts, living] = await Promise.all([database.drafts.orderBy('keptAt').toArray(), livingSessions()]);
  return drafts.toReversed().filter((draft) => !living.has(draft.session));
}
