import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserWindowConstructorOptions } from 'electron';
import { toBrowser, toProgram } from '../addresses';
import { onlyWhatIsUsed } from '../only-what-is-used';
import { allWindowsClosed, contentsCreated } from './app';
import { line } from './line';
import { prevented } from './prevented';

type OpenHandler = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' };

/** What the test can ask about a window. */
export interface WindowFacts {
  readonly title: string;
  readonly shown: boolean;
  readonly edited: boolean;
  /** Where it opened. */
  readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** How often it was brought to the front. */
  readonly focused: number;
  readonly preferences: Readonly<Record<string, unknown>>;
}

interface OpenWindow {
  readonly id: number;
  readonly events: EventEmitter;
  readonly contents: EventEmitter;
  /** The page's own frame, as messages from it name it. */
  readonly mainFrame: { url: string };
  /** The page, as messages from it name their sender. */
  webContents: object;
  open: OpenHandler | undefined;
  facts: WindowFacts;
}

const windows = new Map<number, OpenWindow>();
let last = 0;

/**
 * A window that is open.
 * @throws where it is not
 */
export function openWindow(id: number): OpenWindow {
  const window = windows.get(id);
  if (!window) throw new Error(`there is no window ${id}`);
  return window;
}

/** Stands in for Electron's `BrowserWindow`: each is a page of a Chromium that the test drives. */
export function BrowserWindow(options: BrowserWindowConstructorOptions): object {
  const id = ++last;
  const events = new EventEmitter();
  const contents = new EventEmitter();
  const { webPreferences = {} } = options;
  const bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 0, height: options.height ?? 0 };
  const window: OpenWindow = {
    id,
    events,
    contents,
    mainFrame: { url: '' },
    webContents: {},
    open: undefined,
    facts: { title: options.title ?? '', shown: false, edited: false, bounds, focused: 0, preferences: { ...webPreferences } },
  };
  windows.set(id, window);
  let created: Promise<void> | undefined;
  const change = (facts: Partial<WindowFacts>): void => void (window.facts = { ...window.facts, ...facts });

  window.webContents = onlyWhatIsUsed('webContents', {
    mainFrame: window.mainFrame,
    on: (name: string, listener: (...args: readonly unknown[]) => void) => void contents.on(name, listener),
    setWindowOpenHandler: (handler: OpenHandler) => void (window.open = handler),
    send: (channel: string, ...args: readonly unknown[]) => void line.call('window-send', { window: id, channel, args }),
    forcefullyCrashRenderer: () => undefined,
  });
  contentsCreated(window.webContents);

  return onlyWhatIsUsed('BrowserWindow', {
    webContents: window.webContents,
    on: (name: string, listener: (...args: readonly unknown[]) => void) => void events.on(name, listener),
    once: (name: string, listener: (...args: readonly unknown[]) => void) => void events.once(name, listener),
    async loadURL(address: string) {
      created ??= line.call('window-create', { window: id, size: bounds, preload: readFileSync(webPreferences.preload ?? '', 'utf8'), argv: webPreferences.additionalArguments ?? [] });
      await created;
      window.mainFrame.url = address;
      await line.call('window-load', { window: id, address: toBrowser(address) });
      events.emit('ready-to-show');
    },
    reload: () => void line.call('window-reload', id),
    setMenuBarVisibility: () => undefined,
    maximize: () => undefined,
    isMaximized: () => false,
    isMinimized: () => false,
    restore: () => undefined,
    focus: () => {
      change({ focused: window.facts.focused + 1 });
      events.emit('focus');
    },
    show: () => {
      change({ shown: true });
      events.emit('focus');
    },
    setTitle: (title: string) => change({ title }),
    setDocumentEdited: (edited: boolean) => change({ edited }),
    getNormalBounds: () => bounds,
    close: () => void closeWindow(id),
  });
}

/** Closes a window, if the program lets it. */
function closeWindow(id: number): boolean {
  const window = windows.get(id);
  if (!window) return true;
  if (prevented(window.events, 'close')) return false;
  windows.delete(id);
  void afterClosing(window);
  return true;
}

async function afterClosing({ id, events }: OpenWindow): Promise<void> {
  await line.call('window-closed', id);
  events.emit('closed');
  if (windows.size === 0) allWindowsClosed();
}

line.answer('window-facts', (id: number) => windows.get(id)?.facts);
line.answer('close-window', closeWindow);
line.answer('unresponsive', (id: number) => void openWindow(id).events.emit('unresponsive'));
line.answer('responsive', (id: number) => void openWindow(id).events.emit('responsive'));
line.answer('render-process-gone', (id: number) => void openWindow(id).contents.emit('render-process-gone', {}, { reason: 'crashed' }));
line.answer('may-navigate', ({ window: id, url, first }: { readonly window: number; readonly url: string; readonly first: boolean }) => {
  const window = windows.get(id);
  if (!window) return false;
  const address = toProgram(url);
  const refused = prevented(window.contents, first ? 'will-navigate' : 'will-redirect', address);
  if (!refused) window.mainFrame.url = address;
  return !refused;
});
line.answer('may-open', ({ window, url }: { readonly window: number; readonly url: string }) => windows.get(window)?.open?.({ url: toProgram(url) }).action === 'allow');
