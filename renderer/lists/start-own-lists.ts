import { liveQuery } from 'dexie';
import { NO_ENTRIES, OwnEntries } from '../../shared/lists/own-entries';
import { ownLists } from '../storage/own-lists';
import type { Editor } from '../store/editor';

/** Keeps what the window offers the same as what the storage holds, whichever window changed it. Without storage nothing is offered. */
export function startOwnLists(editor: Editor): void {
  liveQuery(ownLists).subscribe({
    next: (lists) => {
      const entries = lists.length === 0 ? NO_ENTRIES : new OwnEntries(lists);
      editor.getState().setOwnEntries(entries);
      requestIdleCallback(() => entries.prepare(), { timeout: 2000 });
    },
    error: () => {
      editor.getState().setOwnEntries(NO_ENTRIES);
    },
  });
}
