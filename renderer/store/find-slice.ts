import type { ElementFilter } from '../../shared/find/filter-elements';
import type { EditorSlice } from './editor-state';

export interface FindSlice {
  readonly findOpen: boolean;
  /** Counts up each time the field is to take the keyboard. */
  readonly findRequest: number;
  /** Which elements stay lit; the others are dimmed, also while the panel is closed. */
  readonly elementFilter: ElementFilter;
  /** Opens the panel, and gives the keyboard to its field. */
  openFind(): void;
  closeFind(): void;
  setElementFilter(filter: ElementFilter): void;
}

/** Finding a text, and dimming what is not looked at. */
export const createFindSlice: EditorSlice<FindSlice> = (set, get) => ({
  findOpen: false,
  findRequest: 0,
  elementFilter: {},
  openFind() {
    set({ findOpen: true, findRequest: get().findRequest + 1 });
  },
  closeFind() {
    set({ findOpen: false });
  },
  setElementFilter(elementFilter) {
    set({ elementFilter });
  },
});
