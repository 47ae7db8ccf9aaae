import type { EditorSlice } from './editor-state';
import { uncovered } from './fold-slice';
import { NOTHING, sameSelection, type Selection } from './selection';

export interface SelectionSlice {
  readonly selection: Selection;
  /** Selects, and opens folded lanes where any of it is hidden; the same selection again changes nothing. */
  select(selection: Selection): void;
}

export const createSelectionSlice: EditorSlice<SelectionSlice> = (set, get) => ({
  selection: NOTHING,
  select(selection) {
    if (!sameSelection(get().selection, selection)) set({ selection, ...uncovered(get().drawing, selection) });
  },
});
