import type { LmvDocument } from '../../shared/document/types';
import type { Lang } from '../../shared/messages/lang';
import type { EditorSlice } from './editor-state';

/** An outline that is being changed, and what it was written from. */
export interface OutlineDraft {
  readonly base: LmvDocument;
  /** The language that it was written in. */
  readonly lang: Lang;
  readonly text: string;
}

export interface OutlineSlice {
  readonly outlineOpen: boolean;
  /** Undefined while the text is the drawing's own. It stays when the panel is closed. */
  readonly outlineDraft: OutlineDraft | undefined;
  setOutlineOpen(open: boolean): void;
  setOutlineDraft(draft: OutlineDraft | undefined): void;
}

/** The outline beside the canvas. */
export const createOutlineSlice: EditorSlice<OutlineSlice> = (set) => ({
  outlineOpen: false,
  outlineDraft: undefined,
  setOutlineOpen(outlineOpen) {
    // Both panels beside the canvas would leave it little room.
    set(outlineOpen ? { outlineOpen, libraryOpen: false } : { outlineOpen });
  },
  setOutlineDraft(outlineDraft) {
    set({ outlineDraft });
  },
});
