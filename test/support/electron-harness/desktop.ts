import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { serveAppProtocol } from './app-server';
import { harnessBundles } from './bundles';
import { Peer, type Message } from './peer';
import type { WindowFacts } from './stand-in/browser-window';
import type { ShownDialog } from './stand-in/dialog';
import { startBrowser, WindowPage, type WindowRequest } from './window-page';

const ROOT = path.join(import.meta.dirname, '../../..');

/** How the program is started. */
export interface StartOptions {
  /** The folder of its profile. */
  readonly home: string;
  /** Arguments, as a double click on a file gives them. */
  readonly files?: readonly string[];
  readonly cwd?: string;
  /** The main bundle; the project's own by default. */
  readonly main?: string;
  /** Answers to the dialogs that it shows while it starts. */
  readonly answers?: readonly { readonly name: string; readonly answer: object }[];
  /** More of the program's environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The desktop program under the harness: the real main bundle under Node, the real preload and window in Chromium. */
export class Desktop {
  /** Settles with the exit status when the program ends. */
  readonly ended: Promise<number | null>;
  /** The line to the program, for what has no method here. */
  readonly program: Peer;
  readonly #child: ChildProcess;
  #server: Server | undefined;
  #browser: Promise<BrowserContext> | undefined;
  #browserClosed: Promise<void> | undefined;
  /** By their numbers: 1 is the first window. */
  readonly #windows = new Map<number, WindowPage>();
  #said = '';

  private constructor(child: ChildProcess) {
    this.#child = child;
    this.program = new Peer((message) => {
      // What is said to a program that is ending is lost, as it is in Electron.
      if (child.connected) child.send(message, () => undefined);
    });
    child.on('message', (message) => this.program.receive(message as Message));
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (this.#said += text));
    this.ended = new Promise((resolve) => child.once('exit', resolve));
  }

  /** Starts the program and waits for its window. */
  static async start({ home, files = [], cwd = home, main = path.join(ROOT, 'out/electron/main.cjs'), env = {}, answers = [] }: StartOptions): Promise<Desktop> {
    const bundles = await harnessBundles();
    mkdirSync(home, { recursive: true });
    const child = fork(bundles.runMain, [main, ROOT, ...files], {
      cwd,
      env: { ...process.env, ...env, HARNESS_HOME: home, HARNESS_ANSWERS: JSON.stringify(answers) },
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const desktop = new Desktop(child);
    await desktop.#open(home);
    return desktop;
  }

  /** The first window's page. */
  get page(): Page {
    return this.pageOf(1);
  }

  /** A window's page, by its number. */
  pageOf(window: number): Page {
    const page = this.#windows.get(window)?.page;
    if (!page) throw new Error(`the program has no window ${window}`);
    return page;
  }

  /** The numbers of the windows that are open. */
  get windows(): readonly number[] {
    return [...this.#windows.keys()];
  }

  /** What the pages tried to open, navigate to or load, and were asked about. */
  get attempts(): readonly string[] {
    return [...this.#windows.values()].flatMap(({ attempts }) => attempts);
  }

  /** What the program printed. */
  get said(): string {
    return this.#said;
  }

  /** A window's title and the like. */
  facts(window = 1): Promise<WindowFacts | undefined> {
    return this.program.call('window-facts', window);
  }

  /** Chooses an item of the menu, by its command's id. */
  menu(id: string): Promise<void> {
    return this.program.call('menu-click', id);
  }

  /** Prepares the answer to the next dialog; one that comes unprepared fails. `stays`: nobody answers until the program takes it away. */
  answer(name: 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox', answer: object | 'stays'): Promise<void> {
    return this.program.call('prepare-dialog', { name, answer });
  }

  /** All dialogs so far. */
  dialogs(): Promise<readonly ShownDialog[]> {
    return this.program.call('shown-dialogs');
  }

  /**
   * Closes a window as a person does.
   * @returns whether the program let it close at once
   */
  closeWindow(window = 1): Promise<boolean> {
    return this.program.call('close-window', window);
  }

  /** Ends everything, whatever state it is in. */
  async stop(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.ended;
    await this.#closeBrowser();
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  async #open(home: string): Promise<void> {
    const server = await serveAppProtocol(this.program);
    this.#server = server;
    const bundles = await harnessBundles();
    const loaded = new Promise<void>((resolve, reject) => {
      this.program.answer('window-create', async (request: WindowRequest) => {
        this.#browser ??= startBrowser(home, server);
        this.#windows.set(request.window, await WindowPage.open(request, await this.#browser, bundles, this.program));
      });
      this.program.answer('window-load', async ({ window, address }: { readonly window: number; readonly address: string }) => {
        try {
          await this.#windows.get(window)?.load(address);
          resolve();
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
      this.program.answer('window-send', ({ window, channel, args }: { readonly window: number; readonly channel: string; readonly args: readonly unknown[] }) => this.#windows.get(window)?.deliver(channel, args));
      this.program.answer('window-reload', async (window: number) => {
        await this.#windows.get(window)?.page.reload();
      });
      this.program.answer('window-closed', (window: number) => this.#closed(window));
      void this.ended.then((code) => reject(new Error(`the program ended with ${code} before its window was there:\n${this.#said}`)));
    });
    await loaded;
  }

  /** Chromium ends with its last window, so that what it kept is on disk. */
  async #closed(window: number): Promise<void> {
    const page = this.#windows.get(window)?.page;
    this.#windows.delete(window);
    if (this.#windows.size === 0) await this.#closeBrowser();
    else await page?.close();
  }
  /** Settles when the browser is gone: a second call to its own `close` would return while the first is at work. */
  #closeBrowser(): Promise<void> {
    this.#browserClosed ??= (async () => (await this.#browser)?.close())();
    return this.#browserClosed;
  }
}
