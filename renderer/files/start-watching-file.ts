import type { Host } from '../../shared/host';
import { isDirty } from '../store/dirty';
import type { Editor } from '../store/editor';
import { oneAtATime } from './one-at-a-time';
import { reloadDrawing } from './reload-drawing';

/**
 * Looks, whenever the window comes to the front, whether somebody else changed the open drawing's file: by its content,
 * so that a file that was only touched raises no alarm. An unchanged drawing is reloaded, which can be undone; one with
 * changes is asked about. A file that is gone makes the drawing unsaved: it is kept in the journal until it is saved.
 */
export function startWatchingFile(host: Host, editor: Editor): void {
  /** The file state that the person has been asked about, and left as it is. */
  let asked: unknown;
  // The file may change while it is looked at: whoever comes to the front meanwhile has it looked at again.
  const look = oneAtATime(async () => {
    const { file, dialog } = editor.getState();
    const { handle, saved, name = '' } = file;
    if (handle === undefined || dialog !== undefined || asked === file) return;
    const found = await host.look(handle);
    const now = editor.getState();
    // Saved, closed or asked about something else meanwhile.
    if (now.file !== file || now.dialog !== undefined) return;
    if (found === 'gone' && saved !== undefined) {
      now.setFile({ ...file, saved: undefined });
      now.notify({ kind: 'error', text: 'notice.fileGone', values: { name } });
    }
    if (found !== 'changed') return;
    if (isDirty(now)) {
      asked = file;
      now.openDialog({ kind: 'changed-elsewhere', name });
    } else if (await reloadDrawing(host, 'edit.reload')) {
      now.notify({ kind: 'info', text: 'notice.reloaded', values: { name }, action: { label: 'command.undo', run: () => editor.getState().undo() } });
    }
  });
  globalThis.addEventListener('focus', look);
  globalThis.document.addEventListener('visibilitychange', () => {
    if (globalThis.document.visibilityState === 'visible') look();
  });
}
