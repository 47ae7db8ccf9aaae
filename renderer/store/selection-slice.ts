import type { EditorSlice } from './editor-state';
import { NOTHING, sameSelection, type Selection } from './selection';

export interface SelectionSlice {
  readonly selection: Selection;
  /** Selects; the same selection again changes nothing. */
  select(selection: Selection): void;
}

export const createSelectionSlice: EditorSlice<SelectionSlice> = (set, get) => ({
  selection: NOTHING,
  select(selection) {
    if (!sameSelection(get().selection, selection)) set({ selection });
  },
});
