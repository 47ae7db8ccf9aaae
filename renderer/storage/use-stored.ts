import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import { database } from './database';

/** What was read from the database, which may fail or still be on its way. */
export type Stored<T> = { readonly state: 'reading' } | { readonly state: 'there'; readonly value: T } | { readonly state: 'failed'; readonly reason: unknown };

/**
 * Reads from the database, and again whenever what was read changes there, in this window or another.
 * @param read asks the database for nothing but what it gives back
 * @param dependencies what `read` depends on
 */
export function useStored<T>(read: () => Promise<T>, dependencies: readonly unknown[]): Stored<T> {
  const [stored, setStored] = useState<Stored<T>>({ state: 'reading' });
  useEffect(() => {
    let gone = false;
    const fail = (reason: unknown): void => {
      if (!gone) setStored({ state: 'failed', reason });
    };
    // A live query says nothing where the database can't be opened: it waits for one that can.
    database.open().catch(fail);
    const subscription = liveQuery(read).subscribe({ next: (value) => setStored({ state: 'there', value }), error: fail });
    return () => {
      gone = true;
      subscription.unsubscribe();
    };
    // eslint-disable-next-line react/exhaustive-deps -- the caller's own dependencies, as for an effect
  }, dependencies);
  return stored;
}
