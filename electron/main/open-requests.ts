import { app } from 'electron';
import { fileArguments } from '../files/file-arguments';
import { givenArguments } from './command-line';
import type { Windows } from './windows';

/** What the system asks: to show files (named at the start, double-clicked, handed over by a second start), or the program itself. */
export class OpenRequests {
  #waiting: string[];
  #windows: Windows | undefined;

  /** Listens at once: macOS, and a second start during this one, may ask before the program is ready. */
  constructor() {
    this.#waiting = [...fileArguments(givenArguments(), process.cwd())];
    app.on('open-file', (event, file) => {
      event.preventDefault();
      this.#open([file]);
    });
    app.on('second-instance', (_event, argv, folder) => {
      this.#windows?.focus();
      this.#open(fileArguments(argv.slice(1), folder));
    });
  }

  /** Opens the first window, and one for each file more that was asked for until now; later ones as they come. */
  async start(windows: Windows): Promise<void> {
    this.#windows = windows;
    const [first, ...others] = new Set(this.#waiting.splice(0));
    const opened = windows.open(first);
    this.#open(others);
    await opened;
  }

  #open(files: readonly string[]): void {
    if (!this.#windows) this.#waiting.push(...files);
    else for (const file of files) void this.#windows.openFile(file);
  }
}
