import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it, vi } from 'vitest';
import { newDocument } from '../../shared/document/create';
import { newExercise } from '../../shared/workshop/exercise/edit-exercise';
import { LandskapDatabase } from './database';
import { lostWork } from './journal';

/** The stores as each earlier version of the program made them, word for word. Never edited: add the next one below. */
const EARLIER: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: { drafts: 'session, keptAt', recent: 'id, usedAt' },
  2: { journal: '++id, session', recent: 'id, usedAt', drawings: 'id, usedAt', contents: 'id', versions: '++id, document' },
  3: { journal: '++id, session', recent: 'id, usedAt', drawings: 'id, usedAt', contents: 'id', versions: '++id, document', lists: 'id, addedAt' },
};

const drafts = [
  { session: 's1', document: 'd1', title: 'Lesen <b>', fileName: 'lesen.lmv', text: '{"format":"lmv"}', keptAt: '2026-01-15T08:00:00.000Z' },
  { session: 's2', document: 'd2', title: '', fileName: undefined, text: '{"format":"lmv","title":"✓"}', keptAt: '2026-01-16T08:00:00.000Z' },
];

it('what version 1 kept is there in today’s: unsaved work as whole entries of the journal, and the recent files', async () => {
  const old = new Dexie('from-1');
  old.version(1).stores({ ...EARLIER[1] });
  await old.table('drafts').bulkAdd(drafts);
  await old.table('recent').add({ id: 'r', name: 'a.lmv', handle: {}, usedAt: '2026-01-15T08:00:00.000Z' });
  old.close();

  const database = new LandskapDatabase('from-1');
  expect(await database.journal.toArray()).toMatchObject(drafts);
  expect(await database.recent.count()).toBe(1);
  expect(await database.drawings.count()).toBe(0);
  expect(database.tables.map(({ name }) => name)).not.toContain('drafts');
  database.close();
});

it('what version 2 kept is there in today’s, with room for own lists', async () => {
  const old = new Dexie('from-2');
  old.version(2).stores({ ...EARLIER[2] });
  const rows = {
    journal: { id: 1, session: 's1', document: 'd1', title: 'Lesen', fileName: undefined, text: '{}', hash: 'h', keptAt: '2026-01-15T08:00:00.000Z' },
    recent: { id: 'r', name: 'a.lmv', handle: {}, usedAt: '2026-01-15T08:00:00.000Z' },
    drawings: { id: 'd1', title: 'Lesen', tags: ['JTISA'], archived: true, usedAt: '2026-01-15T08:00:00.000Z', hash: 'h' },
    contents: { id: 'd1', packed: new Uint8Array([1, 2, 3]) },
    versions: { id: 7, document: 'd1', savedAt: '2026-01-15T08:00:00.000Z', hash: 'h', packed: new Uint8Array([4]) },
  };
  for (const [table, row] of Object.entries(rows)) await old.table(table).add(row);
  old.close();

  const database = new LandskapDatabase('from-2');
  for (const [table, row] of Object.entries(rows)) expect(await database.table(table).toArray()).toEqual([row]);
  await database.lists.add({ id: 'l', name: 'Kementerian', fileName: 'a.csv', addedAt: '2026-02-01T08:00:00.000Z', entries: [] });
  expect(await database.lists.count()).toBe(1);
  database.close();
});

it('what version 3 kept is there in today’s, with room for own exercises', async () => {
  const old = new Dexie('from-3');
  old.version(3).stores({ ...EARLIER[3] });
  const rows = {
    drawings: { id: 'd1', title: 'Lesen', tags: ['JTISA'], archived: true, usedAt: '2026-01-15T08:00:00.000Z', hash: 'h' },
    contents: { id: 'd1', packed: new Uint8Array([1, 2, 3]) },
    lists: { id: 'l', name: 'Kementerian', fileName: 'a.csv', addedAt: '2026-02-01T08:00:00.000Z', entries: [] },
  };
  for (const [table, row] of Object.entries(rows)) await old.table(table).add(row);
  old.close();

  const database = new LandskapDatabase('from-3');
  for (const [table, row] of Object.entries(rows)) expect(await database.table(table).toArray()).toEqual([row]);
  await database.exercises.add({ id: 'x', exercise: newExercise('latihan', newDocument({ id: 'd' })), addedAt: '2026-03-01T08:00:00.000Z' });
  expect(await database.exercises.count()).toBe(1);
  database.close();
});

it('unsaved work of version 1 is offered', async () => {
  vi.stubGlobal('navigator', {});
  const old = new Dexie('landskap');
  old.version(1).stores({ ...EARLIER[1] });
  await old.table('drafts').bulkAdd(drafts);
  old.close();
  expect((await lostWork()).map(({ entry, state }) => [entry.document, state])).toEqual([
    ['d2', 'whole'],
    ['d1', 'whole'],
  ]);
});

it('a database of a later program keeps what only that one knows', async () => {
  const later = new Dexie('later');
  later.version(99).stores({ journal: '++id, session', other: 'id' });
  await later.table('other').add({ id: 1 });
  later.close();
  const database = new LandskapDatabase('later');
  expect(await database.journal.count()).toBe(0);
  database.close();
  await later.open();
  expect(await later.table('other').count()).toBe(1);
  later.close();
});
