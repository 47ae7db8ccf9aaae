import type { EditorSlice } from './editor-state';

export interface NextSlice {
  /** The elements that "next" is asked about, while its list is open; none of them for a new beginning. */
  readonly nextFrom: readonly string[] | undefined;
  openNext(elements: readonly string[]): void;
  closeNext(): void;
}

/** Whether, and from where, the list of what may follow is open. */
export const createNextSlice: EditorSlice<NextSlice> = (set) => ({
  nextFrom: undefined,
  openNext(elements) {
    set({ nextFrom: elements });
  },
  closeNext() {
    set({ nextFrom: undefined });
  },
});
