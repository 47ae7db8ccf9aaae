import { dialog, type BrowserWindow } from 'electron';
import { hostText } from './language';
import { log } from './log';

/** What can be done about a window that can't be asked any more. */
export interface WayOut {
  /** Starts its page anew: the work comes back from the journal. */
  readonly restart: () => void;
  readonly close: () => void;
}

/** Offers a way out when a window's page stops answering or is gone. */
export class StuckWindow {
  readonly #window: BrowserWindow;
  readonly #wayOut: WayOut;
  /** The question that is on the screen; it is taken away when the page answers again. */
  #asking: AbortController | undefined;
  #stuck = false;

  constructor(window: BrowserWindow, wayOut: WayOut) {
    this.#window = window;
    this.#wayOut = wayOut;
    window.on('unresponsive', () => {
      this.#stuck = true;
      log('window-hung');
      void this.ask();
    });
    window.on('responsive', () => {
      this.#stuck = false;
      this.#asking?.abort();
    });
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      log('window-crashed', { reason });
      this.#stuck = false;
      this.#asking?.abort();
      if (reason !== 'clean-exit') void this.#offerRestart();
    });
  }

  /** Whether the page answers. */
  get stuck(): boolean {
    return this.#stuck;
  }

  /** Asks the person what to do with a page that does not answer; once at a time. */
  async ask(): Promise<void> {
    if (this.#asking) return;
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    const { response } = await dialog.showMessageBox(this.#window, {
      type: 'warning',
      message: hostText('stuck'),
      detail: hostText('stuckDetail'),
      buttons: [hostText('wait'), hostText('restart'), hostText('closeAnyway')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
      signal,
    });
    this.#asking = undefined;
    if (signal.aborted) return;
    if (response === 1) this.#wayOut.restart();
    if (response === 2) this.#wayOut.close();
  }

  async #offerRestart(): Promise<void> {
    const { response } = await dialog.showMessageBox(this.#window, {
      type: 'error',
      message: hostText('crashed'),
      detail: hostText('stuckDetail'),
      buttons: [hostText('restart'), hostText('closeAnyway')],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    if (response === 0) this.#wayOut.restart();
    else this.#wayOut.close();
  }
}
