import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from './database';
import { dropWork, keepWork, lostWork } from './journal';
import { SESSION } from './session';

const work = { document: 'd', title: 'Lesen', fileName: undefined, text: '{}', keptAt: '2026-01-15T08:00:00.000Z' };

/** The windows that are open, as the browser's locks tell. */
function openWindows(...sessions: readonly string[]): void {
  const held = sessions.map((session) => ({ name: `landskap-window-${session}` }));
  vi.stubGlobal('navigator', { locks: { query: () => Promise.resolve({ held }) } });
}

/** Leaves this window's journal as that of a window that is gone. */
async function leave(session: string): Promise<void> {
  await database.journal.where('session').equals(SESSION).modify({ session });
}

beforeEach(async () => {
  openWindows();
  await database.journal.clear();
});

describe('unsaved work', () => {
  it('of this window is kept in its last three states', async () => {
    for (const title of ['a', 'b', 'c', 'd', 'e']) await keepWork({ ...work, title });
    expect((await database.journal.toArray()).map(({ title, session }) => [title, session])).toEqual([
      ['c', SESSION],
      ['d', SESSION],
      ['e', SESSION],
    ]);
    await dropWork();
    expect(await database.journal.count()).toBe(0);
  });

  it('of windows that are gone is found again, the latest first; that of this window is not', async () => {
    await keepWork({ ...work, keptAt: '2026-01-14T08:00:00.000Z' });
    await leave('old');
    await keepWork({ ...work, keptAt: '2026-01-15T08:00:00.000Z' });
    await keepWork({ ...work, keptAt: '2026-01-16T08:00:00.000Z', title: 'latest' });
    await leave('newer');
    await keepWork(work);
    const found = await lostWork();
    expect(found.map(({ entry, state }) => [entry.session, entry.title, state])).toEqual([
      ['newer', 'latest', 'whole'],
      ['old', 'Lesen', 'whole'],
    ]);
    await dropWork('old');
    expect(await lostWork()).toHaveLength(1);
  });

  it('of a window that is still open is left to that window', async () => {
    await keepWork(work);
    await leave('beside');
    openWindows('beside');
    expect(await lostWork()).toEqual([]);
  });

  it('has the steps that were written for it, and their hurt is found too', async () => {
    await keepWork({ ...work, walk: { text: '{"steps":1}', name: 'kelas.walk.json' } });
    await leave('old');
    expect(await lostWork()).toMatchObject([{ entry: { walk: { text: '{"steps":1}', name: 'kelas.walk.json' } }, state: 'whole' }]);
    await database.journal.toCollection().modify({ walk: { text: '{"ste', name: undefined } });
    expect(await lostWork()).toMatchObject([{ state: 'damaged' }]);
  });

  it('that a fault hurt is found by its hash: the state before it is offered, or at last what there is', async () => {
    await keepWork({ ...work, text: '{"first":1}' });
    await keepWork({ ...work, text: '{"second":2}' });
    await leave('hurt');
    const [first, second] = await database.journal.orderBy('id').toArray();
    await database.journal.update(second?.id ?? 0, { text: '{"sec' });
    expect(await lostWork()).toMatchObject([{ entry: { text: '{"first":1}' }, state: 'earlier' }]);
    await database.journal.update(first?.id ?? 0, { text: '' });
    expect(await lostWork()).toMatchObject([{ entry: { text: '{"sec' }, state: 'damaged' }]);
  });
});
