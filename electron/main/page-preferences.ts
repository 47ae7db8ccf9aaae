import path from 'node:path';
import { app, type WebPreferences } from 'electron';
import { factsArgument } from '../facts';
import { agencyPolicy } from './agency-policy';

/** What every page of the program is held to. */
export function pagePreferences(): WebPreferences {
  return {
    preload: path.join(__dirname, 'preload.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: !app.isPackaged,
    additionalArguments: [factsArgument({ version: app.getVersion(), versions: runsOn(), policy: agencyPolicy() })],
  };
}

/** What the program runs on, for a question to its makers. */
function runsOn(): Readonly<Record<string, string>> {
  const { electron, chrome, node } = process.versions;
  return { electron, chrome, node };
}
