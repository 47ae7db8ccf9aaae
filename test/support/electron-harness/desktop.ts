import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { serveAppProtocol } from './app-server';
import { harnessBundles } from './bundles';
import { Peer, type Message } from './peer';
import type { WindowFacts } from './stand-in/browser-window';
import type { ShownDialog } from './stand-in/dialog';
import { WindowPage, type WindowRequest } from './window-page';

const ROOT = path.join(import.meta.dirname, '../../..');

/** How the program is started. */
export interface StartOptions {
  /** The folder of its profile. */
  readonly home: string;
  /** Arguments, as a double click on a file gives them. */
  readonly files?: readonly string[];
  readonly cwd?: string;
}

/** The desktop program under the harness: the real main bundle under Node, the real preload and window in Chromium. */
export class Desktop {
  /** Settles with the exit status when the program ends. */
  readonly ended: Promise<number | null>;
  /** The line to the program, for what has no method here. */
  readonly program: Peer;
  readonly #child: ChildProcess;
  #server: Server | undefined;
  #window: WindowPage | undefined;
  #said = '';

  private constructor(child: ChildProcess) {
    this.#child = child;
    this.program = new Peer((message) => child.connected && child.send(message));
    child.on('message', (message) => this.program.receive(message as Message));
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (this.#said += text));
    this.ended = new Promise((resolve) => child.once('exit', resolve));
  }

  /** Starts the program and waits for its window. */
  static async start({ home, files = [], cwd = home }: StartOptions): Promise<Desktop> {
    const bundles = await harnessBundles();
    mkdirSync(home, { recursive: true });
    const child = fork(bundles.runMain, [path.join(ROOT, 'out/electron/main.cjs'), ROOT, ...files], {
      cwd,
      env: { ...process.env, HARNESS_HOME: home },
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const desktop = new Desktop(child);
    await desktop.#open(home);
    return desktop;
  }

  /** The window's page. */
  get page(): Page {
    if (!this.#window) throw new Error('the program has no window');
    return this.#window.page;
  }

  /** What the page tried to open, navigate to or load, and was asked about. */
  get attempts(): readonly string[] {
    return this.#window?.attempts ?? [];
  }

  /** What the program printed. */
  get said(): string {
    return this.#said;
  }

  /** The window's title and the like. */
  facts(): Promise<WindowFacts | undefined> {
    return this.program.call('window-facts');
  }

  /** Chooses an item of the menu, by its command's id. */
  menu(id: string): Promise<void> {
    return this.program.call('menu-click', id);
  }

  /** Prepares the answer to the next dialog; one that comes unprepared fails. */
  answer(name: 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox', answer: object): Promise<void> {
    return this.program.call('prepare-dialog', { name, answer });
  }

  /** All dialogs so far. */
  dialogs(): Promise<readonly ShownDialog[]> {
    return this.program.call('shown-dialogs');
  }

  /**
   * Closes the window as a person does.
   * @returns whether the program let it close at once
   */
  closeWindow(): Promise<boolean> {
    return this.program.call('close-window');
  }

  /** Ends everything, whatever state it is in. */
  async stop(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.ended;
    await this.#window?.context.close();
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  async #open(home: string): Promise<void> {
    const server = await serveAppProtocol(this.program);
    this.#server = server;
    const bundles = await harnessBundles();
    const loaded = new Promise<void>((resolve, reject) => {
      this.program.answer('window-create', async (request: WindowRequest) => {
        this.#window = await WindowPage.open(request, home, server, bundles, this.program);
      });
      this.program.answer('window-load', async (address: string) => {
        try {
          await this.#window?.load(address);
          resolve();
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
      this.program.answer('window-send', ({ channel, args }: { readonly channel: string; readonly args: readonly unknown[] }) => this.#window?.deliver(channel, args));
      this.program.answer('window-reload', () => this.#window?.page.reload());
      this.program.answer('window-closed', () => this.#window?.context.close());
      void this.ended.then((code) => reject(new Error(`the program ended with ${code} before its window was there:\n${this.#said}`)));
    });
    await loaded;
  }
}
