import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from './database';
import { dropDraft, keepDraft, lostDrafts } from './drafts';
import { SESSION } from './session';

const content = { document: 'd', title: 'Lesen', fileName: undefined, text: '{}', keptAt: '2026-01-15T08:00:00.000Z' };

/** The windows that are open, as the browser's locks tell. */
function openWindows(...sessions: readonly string[]): void {
  const held = sessions.map((session) => ({ name: `landskap-window-${session}` }));
  vi.stubGlobal('navigator', { locks: { query: () => Promise.resolve({ held }) } });
}

beforeEach(async () => {
  openWindows();
  await database.drafts.clear();
});

describe('unsaved work', () => {
  it('of this window is kept once, in place of what was kept before', async () => {
    await keepDraft(content);
    await keepDraft({ ...content, title: 'Lesen premis' });
    expect(await database.drafts.toArray()).toEqual([{ ...content, title: 'Lesen premis', session: SESSION }]);
  });

  it('of windows that are gone is found again, the latest first; that of this window is not', async () => {
    await keepDraft(content);
    await database.drafts.bulkPut([
      { ...content, session: 'old', keptAt: '2026-01-14T08:00:00.000Z' },
      { ...content, session: 'newer', keptAt: '2026-01-16T08:00:00.000Z' },
    ]);
    expect((await lostDrafts()).map(({ session }) => session)).toEqual(['newer', 'old']);
    await dropDraft('old');
    expect((await lostDrafts()).map(({ session }) => session)).toEqual(['newer']);
  });

  it('of a window that is still open is left to that window', async () => {
    await database.drafts.put({ ...content, session: 'beside' });
    openWindows('beside');
    expect(await lostDrafts()).toEqual([]);
  });
});
