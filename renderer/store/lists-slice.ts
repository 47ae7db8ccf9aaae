import { NO_ENTRIES, type OwnEntries } from '../../shared/lists/own-entries';
import type { EditorSlice } from './editor-state';

export interface ListsSlice {
  /** What the person's own lists hold, as the storage has it now. */
  readonly ownEntries: OwnEntries;
  setOwnEntries(entries: OwnEntries): void;
}

/** The person's own lists, for all that offers names. */
export const createListsSlice: EditorSlice<ListsSlice> = (set) => ({
  ownEntries: NO_ENTRIES,
  setOwnEntries(ownEntries) {
    set({ ownEntries });
  },
});
