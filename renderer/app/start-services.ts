import { startClipboardEvents } from '../clipboard/start-clipboard-events';
import { startKeys } from '../commands/start-keys';
import { host } from '../host/host';
import { startHostEvents } from '../host/start-host-events';
import { startAutosave } from '../storage/start-autosave';
import { holdSession } from '../storage/session';
import { useEditor } from '../store/editor';
import { reasonOf } from '../store/reason';
import { startChecking } from '../store/start-checking';
import { startTheme } from './start-theme';

/** Starts everything that goes on beside the picture, for as long as the window lives. */
export function startServices(): void {
  startTheme(useEditor);
  startKeys(host);
  startClipboardEvents();
  startHostEvents(host, useEditor);
  startChecking(useEditor);
  holdSession();
  startAutosave(useEditor, (reason) => {
    useEditor.getState().notify({ kind: 'error', text: 'notice.autosaveFailed', values: { reason: reasonOf(reason) } });
  });
}
