import path from 'node:path';
import { app, BrowserWindow, dialog, nativeTheme } from 'electron';
import { z } from 'zod';
import type { OpenResult } from '../../shared/host';
import { ASK, TELL, VERSION_ARGUMENT } from '../channels';
import { APP_ORIGIN } from './app-protocol';
import { handle } from './ipc';
import { hostText } from './language';
import { readWindowState, writeWindowState } from './window-state';

/** The one window: opens it, talks to it, and asks it before it closes with unsaved changes. */
export class DesktopWindow {
  #window: BrowserWindow | undefined;
  #dirty = false;
  #responsive = true;

  /** Answers what the window says about itself. */
  setup(): void {
    handle(ASK.setDocument, z.object({ name: z.string().max(1000), dirty: z.boolean() }), ({ name, dirty }) => this.#show(name, dirty));
    handle(ASK.close, z.undefined(), () => this.#close());
  }

  /** Opens the window with its page. */
  async open(): Promise<void> {
    const state = await readWindowState();
    const window = new BrowserWindow({
      ...(state.x !== undefined && state.y !== undefined && { x: state.x, y: state.y }),
      width: state.width,
      height: state.height,
      minWidth: 900,
      minHeight: 600,
      show: false,
      title: app.name,
      backgroundColor: nativeTheme.shouldUseDarkColors ? '#14181f' : '#ffffff',
      webPreferences: {
        preload: path.join(__dirname, 'preload.cjs'),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        spellcheck: false,
        devTools: !app.isPackaged,
        additionalArguments: [`${VERSION_ARGUMENT}${app.getVersion()}`],
      },
    });
    this.#window = window;
    // The window draws its own menu; a second one above it would say the same.
    window.setMenuBarVisibility(false);
    if (state.maximized) window.maximize();
    window.once('ready-to-show', () => window.show());
    // The page's own title would take the place of the drawing's.
    window.on('page-title-updated', (event) => event.preventDefault());
    window.on('close', (event) => {
      if (this.#dirty) {
        event.preventDefault();
        void this.#ask(window);
      } else void writeWindowState(window);
    });
    window.on('closed', () => (this.#window = undefined));
    window.on('unresponsive', () => (this.#responsive = false));
    window.on('responsive', () => (this.#responsive = true));
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit') void this.#offerReload(window);
    });
    await window.loadURL(`${APP_ORIGIN}/index.html`);
  }

  /** Brings the window to the front. */
  focus(): void {
    if (this.#window?.isMinimized()) this.#window.restore();
    this.#window?.focus();
  }

  /** Sends a command of the menu to the window. */
  command(id: string): void {
    this.#window?.webContents.send(TELL.command, id);
  }

  /** Sends a file that the system asked to open. */
  openRequest(result: OpenResult): void {
    this.#window?.webContents.send(TELL.openRequest, result);
  }

  /** The window that dialogs belong to; undefined where it is closed. */
  get native(): BrowserWindow | undefined {
    return this.#window;
  }

  #show(name: string, dirty: boolean): void {
    this.#dirty = dirty;
    this.#window?.setDocumentEdited(dirty);
    this.#window?.setTitle(name === '' ? app.name : `${dirty ? '• ' : ''}${name} – ${app.name}`);
  }

  /** Asks the page, which knows what to save; a page that hangs can't be asked, so the person is. */
  async #ask(window: BrowserWindow): Promise<void> {
    if (this.#responsive) {
      window.webContents.send(TELL.closeRequest);
      return;
    }
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: hostText('stuck'),
      detail: hostText('stuckDetail'),
      buttons: [hostText('wait'), hostText('closeAnyway')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (response === 1) this.#close();
  }

  async #offerReload(window: BrowserWindow): Promise<void> {
    this.#dirty = false;
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: hostText('crashed'),
      detail: hostText('stuckDetail'),
      buttons: [hostText('reload'), hostText('closeAnyway')],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    if (response === 0) window.reload();
    else this.#close();
  }

  #close(): void {
    this.#dirty = false;
    this.#window?.close();
  }
}
