// The only code that stands between the window and the desktop program. It runs sandboxed, in a world of its own, and
// gives the window the host's port and nothing else: no ipcRenderer, no path, no event object.
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { DroppedFile, Host, OpenResult, Platform } from '../shared/host';
import { ASK, TELL, type Told } from './channels';
import { factsFrom } from './facts';

const PLATFORMS: Readonly<Record<string, Platform>> = { darwin: 'mac', win32: 'windows', linux: 'linux' };

/** Passes one kind of message on, its event object left out. */
function listen<C extends keyof Told>(channel: C, listener: (value: Told[C]) => void): () => void {
  const pass = (_event: unknown, value: Told[C]): void => listener(value);
  ipcRenderer.on(channel, pass);
  return () => void ipcRenderer.removeListener(channel, pass);
}

/** Where a dropped file is on disk; blank where it is none. */
function pathOf(file: DroppedFile): string {
  try {
    return webUtils.getPathForFile(file as File);
  } catch {
    return '';
  }
}

/** What is no file on disk can't be handed to another window. */
async function openBeside(file: DroppedFile): Promise<boolean> {
  const path = pathOf(file);
  if (path !== '') await ipcRenderer.invoke(ASK.openBeside, path);
  return path !== '';
}

/** A dropped file is opened by main, so that it can be saved to; what is no file on disk is read here. */
async function openDropped(file: DroppedFile): Promise<OpenResult> {
  const path = pathOf(file);
  if (path !== '') return ipcRenderer.invoke(ASK.openDropped, path);
  return { status: 'ok', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

const facts = factsFrom(process.argv);

const host: Host = {
  info: {
    kind: 'desktop',
    ...facts,
    platform: PLATFORMS[process.platform] ?? 'other',
    canReveal: true,
    hasLog: true,
  },
  open: () => ipcRenderer.invoke(ASK.open),
  openRecent: (id) => ipcRenderer.invoke(ASK.openRecent, id),
  openDropped,
  openBeside,
  reopen: (handle) => ipcRenderer.invoke(ASK.reopen, handle),
  peek: (handle) => ipcRenderer.invoke(ASK.peek, handle),
  look: (handle) => ipcRenderer.invoke(ASK.look, handle),
  save: (handle, text, options) => ipcRenderer.invoke(ASK.save, { handle, text, overwrite: options?.overwrite ?? false }),
  saveAs: (name, text) => ipcRenderer.invoke(ASK.saveAs, { name, text }),
  exportFile: (name, bytes, type) => ipcRenderer.invoke(ASK.exportFile, { name, bytes, type }),
  reveal: (handle) => ipcRenderer.invoke(ASK.reveal, handle),
  recent: () => ipcRenderer.invoke(ASK.recent),
  forgetRecent: (id) => ipcRenderer.invoke(ASK.forgetRecent, id),
  setDocument: ({ name, dirty, handle }) => void ipcRenderer.invoke(ASK.setDocument, { name, dirty, handle }),
  setLanguage: (lang) => void ipcRenderer.invoke(ASK.setLanguage, lang),
  newWindow: () => void ipcRenderer.invoke(ASK.newWindow),
  openPresenter: async (presentation) => {
    await ipcRenderer.invoke(ASK.openPresenter, presentation);
    return true;
  },
  onCommand: (listener) => listen(TELL.command, listener),
  onOpenRequest: (listener) => {
    const stop = listen(TELL.openRequest, listener);
    // Files named at the start wait in main until somebody listens.
    void ipcRenderer.invoke(ASK.listening);
    return stop;
  },
  onCloseRequest: (listener) => listen(TELL.closeRequest, () => listener()),
  close: () => void ipcRenderer.invoke(ASK.close),
  showLog: () => ipcRenderer.invoke(ASK.showLog),
  report: (fault) => void ipcRenderer.invoke(ASK.report, fault),
  clipboard: {
    readText: () => ipcRenderer.invoke(ASK.readText),
    writeText: (text) => ipcRenderer.invoke(ASK.writeText, text),
    writePicture: (png) => ipcRenderer.invoke(ASK.writePicture, png),
  },
};

contextBridge.exposeInMainWorld('landskap', host);
