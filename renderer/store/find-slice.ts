import type { ElementFilter } from '../../shared/find/filter-elements';
import type { EditorSlice } from './editor-state';

export interface FindSlice {
  readonly findOpen: boolean;
  /** Counts up each time the field is to take the keyboard. */
  readonly findRequest: number;
  /** What is looked for, also while the panel is closed. */
  readonly findQuery: string;
  /** The position of the match gone to last; -1 before the first. */
  readonly findAt: number;
  /** Which elements stay lit; the others are dimmed, also while the panel is closed. */
  readonly elementFilter: ElementFilter;
  /** Opens the panel, and gives the keyboard to its field. */
  openFind(): void;
  closeFind(): void;
  /** Looks for another text, from its first match. */
  setFindQuery(query: string): void;
  setFindAt(position: number): void;
  setElementFilter(filter: ElementFilter): void;
}

/** Finding a text, and dimming what is not looked at. */
export const createFindSlice: EditorSlice<FindSlice> = (set, get) => ({
  findOpen: false,
  findRequest: 0,
  findQuery: '',
  findAt: -1,
  elementFilter: {},
  openFind() {
    set({ findOpen: true, findRequest: get().findRequest + 1 });
  },
  closeFind() {
    set({ findOpen: false });
  },
  setFindQuery(findQuery) {
    set({ findQuery, findAt: -1 });
  },
  setFindAt(findAt) {
    set({ findAt });
  },
  setElementFilter(elementFilter) {
    set({ elementFilter });
  },
});
