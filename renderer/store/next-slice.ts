import type { EditorSlice } from './editor-state';

/** What the list at some elements offers: whatever may follow them, or only elements that are there, to be linked. */
export type NextOffer = 'all' | 'links';

export interface NextSlice {
  /** The elements that "next" is asked about, while its list is open; none of them for a new beginning. */
  readonly nextFrom: readonly string[] | undefined;
  readonly nextOffer: NextOffer;
  openNext(elements: readonly string[], offer?: NextOffer): void;
  closeNext(): void;
}

/** Whether, and from where, the list of what may follow is open. */
export const createNextSlice: EditorSlice<NextSlice> = (set) => ({
  nextFrom: undefined,
  nextOffer: 'all',
  openNext(elements, offer = 'all') {
    set({ nextFrom: elements, nextOffer: offer });
  },
  closeNext() {
    set({ nextFrom: undefined });
  },
});
