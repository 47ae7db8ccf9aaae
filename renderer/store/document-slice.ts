import { emptyHistory, record, redo, undo, type History } from '../../shared/document/history';
import type { LmvDocument } from '../../shared/document/types';
import type { UiKey } from '../../shared/messages/ui/ui-text';
import { makeDrawing, type Drawing } from './drawing';
import type { EditorSlice } from './editor-state';
import { NOTHING, keepExisting } from './selection';
import { sameContent } from './same-content';

/** What an edit did, as the undo menu names it. */
export type EditLabel = Extract<UiKey, `edit.${string}`>;

export interface DocumentSlice {
  /** The open drawing; undefined on the start page. */
  readonly drawing: Drawing | undefined;
  readonly history: History;
  /**
   * Makes one undoable change: the only way to change the document.
   * @param label what it did
   * @param edit a pure function; giving back the same document means that nothing changed
   * @param group consecutive edits with the same group become one undo step (typing, nudging)
   * @returns whether the document changed; an edit that throws changes nothing and says so in a notice
   */
  apply(label: EditLabel, edit: (document: LmvDocument) => LmvDocument, group?: string): boolean;
  undo(): void;
  redo(): void;
  /** Puts a document in place of the open one, without history. Use the file commands instead, which ask first. */
  show(document: LmvDocument): void;
  /** Back to the start page. */
  clear(): void;
}

/** The document, its history and everything derived from it. */
export const createDocumentSlice: EditorSlice<DocumentSlice> = (set, get) => ({
  drawing: undefined,
  history: emptyHistory(),

  apply(label, edit, group) {
    const { drawing, history, lang, selection, notify } = get();
    if (!drawing) return false;
    try {
      const next = makeDrawing(edit(drawing.document), lang, drawing);
      if (next === drawing) return false;
      set({
        drawing: next,
        history: record(history, drawing.document, next.document, { label, ...(group !== undefined && { group }) }),
        selection: keepExisting(selection, next.index),
      });
      return true;
    } catch (error) {
      notify({ kind: 'error', text: 'notice.editFailed', values: { reason: reasonOf(error) } });
      return false;
    }
  },

  undo() {
    step(get, set, undo, 'notice.undone');
  },

  redo() {
    step(get, set, redo, 'notice.redone');
  },

  show(document) {
    set({ drawing: makeDrawing(document, get().lang), history: emptyHistory(), selection: NOTHING });
  },

  clear() {
    set({ drawing: undefined, history: emptyHistory(), selection: NOTHING });
  },
});
