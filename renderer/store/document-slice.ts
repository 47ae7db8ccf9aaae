import { emptyHistory, record, redo, undo, type History, type HistoryStep } from '../../shared/document/history';
import { jsonEqual } from '../../shared/document/json-equal';
import type { LmvDocument } from '../../shared/document/types';
import { uiText, type UiKey } from '../../shared/messages/ui/ui-text';
import type { Drawing } from './drawing';
import type { EditorSlice, EditorState } from './editor-state';
import { reasonOf } from './reason';
import { NOTHING, keepExisting } from './selection';
import { NO_WALK } from './walk-slice';

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
  /** What undo would take back; undefined where there is nothing. */
  undoLabel(): EditLabel | undefined;
  /** What redo would do again; undefined where there is nothing. */
  redoLabel(): EditLabel | undefined;
  /** Puts a drawing in place of the open one, without history. Use the file commands instead, which ask first. */
  show(drawing: Drawing): void;
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
      const next = drawing.after(edit(drawing.document), lang);
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
    step(undo, 'notice.undone', get, set);
  },

  redo() {
    step(redo, 'notice.redone', get, set);
  },

  undoLabel: () => get().history.past.at(-1)?.label as EditLabel | undefined,

  redoLabel: () => get().history.future.at(-1)?.label as EditLabel | undefined,

  show(drawing) {
    set({ drawing, history: emptyHistory(), selection: NOTHING, elementFilter: {}, ...NO_WALK });
  },

  clear() {
    set({ drawing: undefined, history: emptyHistory(), selection: NOTHING, elementFilter: {}, findOpen: false, ...NO_WALK });
  },
});

type Get = () => EditorState;
type Set = (change: Partial<EditorState>) => void;

function step(
  move: (history: History, document: LmvDocument) => HistoryStep | undefined,
  said: 'notice.undone' | 'notice.redone',
  get: Get,
  set: Set,
): void {
  const { drawing, history, lang, selection, file, notify } = get();
  if (!drawing) return;
  try {
    const done = move(history, drawing.document);
    if (!done) return;
    // Back at what the file holds, the drawing is saved again: "unsaved" goes by identity.
    const document = file.saved && jsonEqual(file.saved, done.document) ? file.saved : done.document;
    const next = drawing.after(document, lang);
    set({ drawing: next, history: done.history, selection: keepExisting(selection, next.index) });
    notify({ kind: 'info', text: said, values: { edit: uiText(lang, done.label as EditLabel).toLowerCase() } });
  } catch (error) {
    notify({ kind: 'error', text: 'notice.editFailed', values: { reason: reasonOf(error) } });
  }
}
