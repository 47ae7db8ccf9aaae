import { startClipboardEvents } from '../clipboard/start-clipboard-events';
import { startKeys } from '../commands/start-keys';
import { host } from '../host/host';
import { startWatchingFile } from '../files/start-watching-file';
import { startHostEvents } from '../host/start-host-events';
import { startWindowWarning } from '../files/start-window-warning';
import { journalFailure } from '../storage/journal-failure';
import { startAutosave } from '../storage/start-autosave';
import { startLibrary } from '../storage/start-library';
import { holdSession } from '../storage/session';
import { useEditor } from '../store/editor';
import { startFaultReports } from './start-fault-reports';
import { startTheme } from './start-theme';

/** Starts everything that goes on beside the picture, for as long as the window lives. */
export function startServices(): void {
  startFaultReports(host);
  useEditor.getState().meetHost(host.info);
  startTheme(useEditor);
  startKeys(host);
  startClipboardEvents();
  startHostEvents(host, useEditor);
  startWatchingFile(host, useEditor);
  startWindowWarning(useEditor);
  startWithFirstDrawing();
  holdSession();
  startAutosave(useEditor, sayNotKept);
  startLibrary(useEditor, sayNotKept);
}

/** The rules, the layout of large drawings and the person's own lists come with the first drawing: the start page needs none. */
function startWithFirstDrawing(): void {
  const stop = useEditor.subscribe(({ drawing }) => {
    if (!drawing) return;
    stop();
    void import('../store/start-checking').then(({ startChecking }) => startChecking(useEditor));
    void import('../layout/start-laying-out').then(({ startLayingOut }) => startLayingOut(useEditor));
    void import('../lists/start-own-lists').then(({ startOwnLists }) => startOwnLists(useEditor));
  });
}

function sayNotKept(reason: unknown): void {
  useEditor.getState().notify(journalFailure(reason));
}
