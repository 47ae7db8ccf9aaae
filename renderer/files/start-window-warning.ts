import type { Editor } from '../store/editor';

const PREFIX = 'landskap-drawing-';

/** Says so when the drawing that is opened here is open in another window already. The browser's locks know: they go with a window. */
export function startWindowWarning(editor: Editor): void {
  let held: { readonly id: string; readonly release: () => void } | undefined;
  editor.subscribe(({ drawing }) => {
    const id = drawing?.document.id;
    if (id === held?.id) return;
    held?.release();
    held = id === undefined ? undefined : { id, release: hold(id, editor) };
  });
}

/** Holds a drawing's lock. @returns gives it back */
function hold(id: string, editor: Editor): () => void {
  const given = new AbortController();
  const until = new Promise<void>((resolve) => {
    given.signal.addEventListener('abort', () => resolve());
  });
  void navigator.locks?.request(PREFIX + id, { ifAvailable: true }, (lock) => {
    if (lock) return until;
    editor.getState().notify({ kind: 'error', text: 'notice.openElsewhere' });
    // When the other window goes, this one is the first.
    void navigator.locks.request(PREFIX + id, { signal: given.signal }, () => until).catch(() => undefined);
    return undefined;
  });
  return () => given.abort();
}
