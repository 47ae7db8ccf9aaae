import type { Server } from 'node:http';
import path from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page, type Request, type Route } from '@playwright/test';
import { findInstalledBrowser } from '../../../build/start/installed-browser.mjs';
import type { Bundles } from './bundles';
import type { Peer } from './peer';
import { fromWire, toWire } from './wire';

/** The name of the world that the preload runs in, apart from the page's own. */
const PRELOAD_WORLD = 'preload';

/** What the program asks of its window. */
export interface WindowRequest {
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
  readonly #program: Peer;
  readonly #line: CDPSession;
  #preloadContext: number | undefined;
  #loading: string | undefined;

  private constructor(context: BrowserContext, page: Page, line: CDPSession, program: Peer) {
    this.context = context;
    this.page = page;
    this.#line = line;
    this.#program = program;
  }

  /**
   * Opens the window.
   * @param home the folder of the program's profile; storage lasts as long as it does
   * @param server what stands for `app://`
   */
  static async open({ size, preload, argv }: WindowRequest, home: string, server: Server, bundles: Bundles, program: Peer): Promise<WindowPage> {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the app server has no port');
    const executablePath = findInstalledBrowser()?.path;
    const context = await chromium.launchPersistentContext(path.join(home, 'chromium'), {
      ...(executablePath !== undefined && { executablePath }),
      args: [`--host-resolver-rules=MAP *.localhost 127.0.0.1:${address.port}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      viewport: { width: size.width, height: size.height },
      locale: 'ms-MY',
    });
    const page = context.pages()[0] ?? (await context.newPage());
    const window = new WindowPage(context, page, await context.newCDPSession(page), program);
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
    line.on('Runtime.bindingCalled', ({ payload, executionContextId }) => void this.#pass(payload, executionContextId));
    line.on('Page.windowOpen', ({ url }) => this.attempts.push(`open ${url}`));
    await line.send('Runtime.enable');
    await line.send('Page.enable');
    await line.send('Runtime.addBinding', { name: 'electronSend', executionContextName: PRELOAD_WORLD });
    await line.send('Page.addScriptToEvaluateOnNewDocument', { source: onlyOnTop(pageWorld) });
    const facts = JSON.stringify({ platform: process.platform, argv });
    const run = `${preloadWorld}\nwindow.electronPreload(${facts}, (require, process, exports) => {${preload}\n});`;
    await line.send('Page.addScriptToEvaluateOnNewDocument', { source: onlyOnTop(run), worldName: PRELOAD_WORLD });
    await this.context.route('**/*', (route) => this.#decide(route));
    line.on('Page.windowOpen', ({ url }) => void this.#program.call('may-open', url));
    this.context.on('page', (popup) => void popup.close());
  }

  /** What Electron would ask the program before a request goes out. */
  async #decide(route: Route): Promise<void> {
    const request = route.request();
    const url = request.url();
    const navigates = request.isNavigationRequest();
    const ofPopup = navigates && pageOf(request) !== this.page;
    if (navigates && !ofPopup && url !== this.#loading) {
      this.attempts.push(`navigate ${url}`);
      const first = request.redirectedFrom() === null;
      if (!(await this.#program.call<boolean>('may-navigate', { url, first }))) return route.abort('aborted');
    }
    if (ofPopup || !(await this.#program.call<boolean>('may-request', url))) {
      this.attempts.push(`request ${url}`);
      return route.abort('blockedbyclient');
    }
    return route.continue();
  }

  /** Passes a message of the preload on, and the answer back. */
  async #pass(payload: string, contextId: number): Promise<void> {
    const { call, channel, args } = fromWire(payload) as { readonly call: number; readonly channel: string; readonly args: readonly unknown[] };
    try {
      const value = await this.#program.call<unknown>('invoke', { channel, args, url: this.page.url(), frame: 'main' });
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

/** The page that a request is for; undefined where it was made before its page was known, as a new window's first one. */
function pageOf(request: Request): Page | undefined {
  try {
    return request.frame().page();
  } catch {
    return undefined;
  }
}

/** Electron runs a preload in the main frame only. */
function onlyOnTop(script: string): string {
  return `if (window === window.top) {\n${script}\n}`;
}
