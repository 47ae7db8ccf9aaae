import { writeDrawing } from '../../shared/document/write';
import type { Editor } from '../store/editor';
import { isUnsaved } from '../store/dirty';
import { isWalkDirty } from '../store/walk-slice';
import type { EditorState } from '../store/editor-state';
import type { JournalEntry } from './database';
import { dropWork, keepWork } from './journal';

/** The longest that a change waits before it is kept, in ms. */
const WAIT = 600;

/**
 * Keeps unsaved work on this computer, within a second of each change and at once when the window is hidden. Once the
 * work is saved, its journal goes.
 * @param onFailure told when keeping fails (storage full or forbidden), once until it works again
 * @returns stops
 */
export function startAutosave(editor: Editor, onFailure: (reason: unknown) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept = false;
  let failing = false;

  const keep = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const state = editor.getState();
    try {
      if (state.drawing && isUnsaved(state)) {
        const { document } = state.drawing;
        kept = true;
        await keepWork({
          document: document.id,
          title: document.title,
          fileName: state.file.name,
          text: writeDrawing(document),
          walk: await writtenWalk(state),
          keptAt: new Date().toISOString(),
        });
      } else if (kept) {
        kept = false;
        await dropWork();
      }
      failing = false;
    } catch (reason) {
      if (!failing) onFailure(reason);
      failing = true;
    }
  };

  const unsubscribe = editor.subscribe((state, before) => {
    if (state.drawing?.document === before.drawing?.document && state.file === before.file && state.ownWalk === before.ownWalk) return;
    // Saved work needs no copy any more: it goes at once, since the window may be about to close.
    if (kept && !isUnsaved(state)) void keep();
    else timer ??= setTimeout(() => void keep(), WAIT);
  });
  const onHidden = (): void => {
    if (globalThis.document.visibilityState === 'hidden' && timer !== undefined) void keep();
  };
  globalThis.document.addEventListener('visibilitychange', onHidden);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    globalThis.document.removeEventListener('visibilitychange', onHidden);
  };
}

/** The drawing's own walk; undefined where it has no unsaved changes. */
async function writtenWalk(state: EditorState): Promise<JournalEntry['walk']> {
  if (!state.ownWalk || !isWalkDirty(state)) return undefined;
  const { writeWalk } = await import('../../shared/workshop/write-walk');
  return { text: writeWalk(state.ownWalk.walk), name: state.ownWalk.name };
}
