import type { Server } from 'node:http';
import path from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page, type Route } from '@playwright/test';
import { findTestBrowser } from '../../../build/start/installed-browser.mjs';
import type { Bundles } from './bundles';
import type { Peer } from './peer';
import { fromWire, toWire } from './wire';

/** The name of the world that the preload runs in, apart from the page's own. */
const PRELOAD_WORLD = 'preload';

/** What the program asks of its window. */
export interface WindowRequest {
  /** Its number. */
  readonly window: number;
  readonly size: { readonly width: number; readonly height: number };
  /** The preload's code. */
  readonly preload: string;
  /** What the preload finds in `process.argv`. */
  readonly argv: readonly string[];
}

/** The window under the harness: a page of a real Chromium, with the real preload in a world of its own. */
export class WindowPage {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page tried to open, navigate to or load outside the program. */
  readonly attempts: string[] = [];
  readonly #id: number;
  readonly #program: Peer;
  readonly #line: CDPSession;
  #preloadContext: number | undefined;
  #loading: string | undefined;

  private constructor(id: number, context: BrowserContext, page: Page, line: CDPSession, program: Peer) {
    this.#id = id;
    this.context = context;
    this.page = page;
    this.#line = line;
    this.#program = program;
  }

  /**
   * Opens the window.
   * @param context the profile's Chromium; its first page is taken by the first window
   */
  static async open({ window: id, size, preload, argv }: WindowRequest, context: BrowserContext, bundles: Bundles, program: Peer): Promise<WindowPage> {
    const blank = context.pages().find((page) => page.url() === 'about:blank' && !taken.has(page));
    const page = blank ?? (await context.newPage());
    taken.add(page);
    await page.setViewportSize({ width: size.width, height: size.height });
    const window = new WindowPage(id, context, page, await context.newCDPSession(page), program);
    await window.#setup(preload, argv, bundles);
    return window;
  }

  /** Loads an address that the program itself asked for. */
  async load(address: string): Promise<void> {
    this.#loading = address;
    await this.page.goto(address);
  }

  /** Hands a message of the program to the preload. */
  async deliver(channel: string, args: readonly unknown[]): Promise<void> {
    await this.#receive({ channel, args });
  }

  async #setup(preload: string, argv: readonly string[], { pageWorld, preloadWorld }: Bundles): Promise<void> {
    const line = this.#line;
    line.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === PRELOAD_WORLD) this.#preloadContext = context.id;
    });
    line.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => void (name === 'electronClose' ? this.#program.call('close-window', this.#id) : this.#pass(payload, executionContextId)));
    line.on('Page.windowOpen', ({ url }) => this.attempts.push(`open ${url}`));
    await line.send('Runtime.enable');
    await line.send('Page.enable');
    await line.send('Runtime.addBinding', { name: 'electronClose' });
    await line.send('Runtime.addBinding', { name: 'electronSend', executionContextName: PRELOAD_WORLD });
    await line.send('Page.addScriptToEvaluateOnNewDocument', { source: onlyOnTop(pageWorld) });
    const facts = JSON.stringify({ platform: process.platform, argv });
    const run = `${preloadWorld}\nwindow.electronPreload(${facts}, (require, process, exports) => {${preload}\n});`;
    await line.send('Page.addScriptToEvaluateOnNewDocument', { source: onlyOnTop(run), worldName: PRELOAD_WORLD });
    await this.page.route('**/*', (route) => this.#decide(route));
    line.on('Page.windowOpen', ({ url }) => void this.#program.call('may-open', { window: this.#id, url }));
    this.page.on('popup', (popup) => void popup.close());
  }

  /** What Electron would ask the program before a request goes out. */
  async #decide(route: Route): Promise<void> {
    const request = route.request();
    const url = request.url();
    const navigates = request.isNavigationRequest();
    if (navigates && url !== this.#loading) {
      this.attempts.push(`navigate ${url}`);
      const first = request.redirectedFrom() === null;
      if (!(await this.#program.call<boolean>('may-navigate', { window: this.#id, url, first }))) return route.abort('aborted');
    }
    if (!(await this.#program.call<boolean>('may-request', url))) {
      this.attempts.push(`request ${url}`);
      return route.abort('blockedbyclient');
    }
    return route.continue();
  }

  /** Passes a message of the preload on, and the answer back. */
  async #pass(payload: string, contextId: number): Promise<void> {
    const { call, channel, args } = fromWire(payload) as { readonly call: number; readonly channel: string; readonly args: readonly unknown[] };
    try {
      const value = await this.#program.call<unknown>('invoke', { window: this.#id, channel, args, url: this.page.url(), frame: 'main' });
      await this.#receive({ reply: call, value }, contextId);
    } catch (error) {
      await this.#receive({ reply: call, error: error instanceof Error ? error.message : String(error) }, contextId);
    }
  }

  async #receive(message: object, contextId: number | undefined = this.#preloadContext): Promise<void> {
    if (contextId === undefined || this.page.isClosed()) return;
    try {
      await this.#line.send('Runtime.evaluate', { contextId, expression: `window.electronReceive(${JSON.stringify(toWire(message))})` });
    } catch {
      // The page went away before the answer came, as it may in Electron.
    }
  }
}

/** Pages that are windows already. */
const taken = new WeakSet<Page>();

/**
 * Starts the Chromium of a profile.
 * @param home the folder of the profile; storage lasts as long as it does
 * @param server what stands for `app://`
 */
export async function startBrowser(home: string, server: Server): Promise<BrowserContext> {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the app server has no port');
  const executablePath = findTestBrowser()?.path;
  const context = await chromium.launchPersistentContext(path.join(home, 'chromium'), {
    ...(executablePath !== undefined && { executablePath }),
    args: [`--host-resolver-rules=MAP *.localhost 127.0.0.1:${address.port}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    locale: 'ms-MY',
  });
  // What no window let through: a popup's first request comes before its page is known.
  await context.route('**/*', (route) => route.abort('blockedbyclient'));
  return context;
}

/** Electron runs a preload in the main frame only. */
function onlyOnTop(script: string): string {
  return `if (window === window.top) {\n${script}\n}`;
}
