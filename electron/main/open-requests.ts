import { app } from 'electron';
import { z } from 'zod';
import { ASK } from '../channels';
import { fileArguments } from '../files/file-arguments';
import type { FileDesk } from '../files/file-desk';
import { givenArguments } from './command-line';
import type { DesktopWindow } from './desktop-window';
import { handle } from './ipc';

/** Files that the system asks to open: named at the start, double-clicked, or handed over by a second start. */
export class OpenRequests {
  #waiting: string[];
  #send: ((file: string) => void) | undefined;

  constructor() {
    this.#waiting = [...fileArguments(givenArguments(), process.cwd())];
    // macOS may ask before the program is ready.
    app.on('open-file', (event, file) => {
      event.preventDefault();
      this.#open([file]);
    });
  }

  /** Passes the requests on, once the window listens. */
  setup(window: DesktopWindow, files: FileDesk): void {
    app.on('second-instance', (_event, argv, folder) => {
      window.focus();
      this.#open(fileArguments(argv.slice(1), folder));
    });
    handle(ASK.listening, z.undefined(), () => {
      this.#send = (file) => void files.open(file).then((result) => window.openRequest(result));
      this.#open(this.#waiting.splice(0));
    });
  }

  /** One window shows one drawing: of several files the last one is shown. */
  #open(files: readonly string[]): void {
    const file = files.at(-1);
    if (file === undefined) return;
    if (this.#send) this.#send(file);
    else this.#waiting.push(file);
  }
}
