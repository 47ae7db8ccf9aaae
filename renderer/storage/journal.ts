import { shortHash } from '../../shared/export/hash';
import { database, type JournalEntry } from './database';
import { SESSION, livingSessions } from './session';

/** How many states of a window's work are kept: where the last one is hurt, the one before is there. */
const KEPT = 3;

/** Unsaved work that was found again. */
export interface LostWork {
  readonly entry: JournalEntry;
  /** `earlier`: the last state was hurt, this is the one before it. `damaged`: none is whole; this is the last one as it is. */
  readonly state: 'whole' | 'earlier' | 'damaged';
}

function hashOf({ text, walk }: Pick<JournalEntry, 'text' | 'walk'>): string {
  return shortHash(text + (walk?.text ?? ''));
}

/** Adds a state of this window's unsaved work to its journal. */
export async function keepWork(work: Omit<JournalEntry, 'id' | 'session' | 'hash'>): Promise<void> {
  const entry = { ...work, session: SESSION, hash: hashOf(work) };
  await database.transaction('rw', database.journal, async () => {
    await database.journal.add(entry);
    const ids = await database.journal.where('session').equals(SESSION).primaryKeys();
    await database.journal.bulkDelete(ids.slice(0, -KEPT));
  });
}

/** Gives up a window's journal: its work is saved, or the person said not to. Default: this window's. */
export async function dropWork(session: string = SESSION): Promise<void> {
  await database.journal.where('session').equals(session).delete();
}

/** Unsaved work left by windows that are gone (a crash, a power cut, a closed laptop), the latest first. */
export async function lostWork(): Promise<readonly LostWork[]> {
  const [entries, living] = await Promise.all([database.journal.toArray(), livingSessions()]);
  const sessions = new Map<string, JournalEntry[]>();
  for (const entry of entries) {
    if (!living.has(entry.session)) sessions.set(entry.session, [entry, ...(sessions.get(entry.session) ?? [])]);
  }
  return [...sessions.values()].flatMap(latestWhole).toSorted((a, b) => b.entry.keptAt.localeCompare(a.entry.keptAt));
}

/** @param entries a session's, the latest first */
function latestWhole(entries: readonly JournalEntry[]): readonly LostWork[] {
  const [latest] = entries;
  if (!latest) return [];
  const whole = entries.find((entry) => typeof entry.text === 'string' && hashOf(entry) === entry.hash);
  if (!whole) return [{ entry: latest, state: 'damaged' }];
  return [{ entry: whole, state: whole === latest ? 'whole' : 'earlier' }];
}
