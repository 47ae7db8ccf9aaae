import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserWindowConstructorOptions } from 'electron';
import { toBrowser, toProgram } from '../addresses';
import { onlyWhatIsUsed } from '../only-what-is-used';
import { allWindowsClosed, contentsCreated } from './app';
import { line } from './line';
import { prevented } from './prevented';

type OpenHandler = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' };

/** What the test can ask about the window. */
export interface WindowFacts {
  readonly title: string;
  readonly shown: boolean;
  readonly edited: boolean;
  readonly preferences: Readonly<Record<string, unknown>>;
}

let current: { readonly events: EventEmitter; readonly contents: EventEmitter; open: OpenHandler | undefined; facts: WindowFacts } | undefined;

/** The page's own frame, as messages from it name it. */
export const mainFrame = { url: '' };

/** The page, as messages from it name their sender. */
export const sender = { mainFrame };

/** Stands in for Electron's `BrowserWindow`: one window, which is a page of a Chromium that the test drives. */
export function BrowserWindow(options: BrowserWindowConstructorOptions): object {
  if (current) throw new Error('the harness has one window');
  const events = new EventEmitter();
  const contents = new EventEmitter();
  const { webPreferences = {} } = options;
  const state = { events, contents, open: undefined as OpenHandler | undefined, facts: { title: options.title ?? '', shown: false, edited: false, preferences: { ...webPreferences } } as WindowFacts };
  current = state;
  let created: Promise<void> | undefined;
  const bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 0, height: options.height ?? 0 };
  const change = (facts: Partial<WindowFacts>): void => void (state.facts = { ...state.facts, ...facts });

  const webContents = onlyWhatIsUsed('webContents', {
    on: (name: string, listener: (...args: readonly unknown[]) => void) => void contents.on(name, listener),
    setWindowOpenHandler: (handler: OpenHandler) => void (state.open = handler),
    send: (channel: string, ...args: readonly unknown[]) => void line.call('window-send', { channel, args }),
  });
  contentsCreated(webContents);

  return onlyWhatIsUsed('BrowserWindow', {
    webContents,
    on: (name: string, listener: (...args: readonly unknown[]) => void) => void events.on(name, listener),
    once: (name: string, listener: (...args: readonly unknown[]) => void) => void events.once(name, listener),
    async loadURL(address: string) {
      created ??= line.call('window-create', { size: bounds, preload: readFileSync(webPreferences.preload ?? '', 'utf8'), argv: webPreferences.additionalArguments ?? [] });
      await created;
      mainFrame.url = address;
      await line.call('window-load', toBrowser(address));
      events.emit('ready-to-show');
    },
    reload: () => void line.call('window-reload'),
    setMenuBarVisibility: () => undefined,
    maximize: () => undefined,
    isMaximized: () => false,
    isMinimized: () => false,
    restore: () => undefined,
    focus: () => undefined,
    show: () => change({ shown: true }),
    setTitle: (title: string) => change({ title }),
    setDocumentEdited: (edited: boolean) => change({ edited }),
    getNormalBounds: () => bounds,
    close: closeWindow,
  });
}

/** Closes the window, if the program lets it. */
function closeWindow(): boolean {
  if (!current) return true;
  if (prevented(current.events, 'close')) return false;
  const { events } = current;
  current = undefined;
  void afterClosing(events);
  return true;
}

async function afterClosing(events: EventEmitter): Promise<void> {
  await line.call('window-closed');
  events.emit('closed');
  allWindowsClosed();
}

line.answer('window-facts', () => current?.facts);
line.answer('close-window', closeWindow);
line.answer('unresponsive', () => void current?.events.emit('unresponsive'));
line.answer('render-process-gone', () => void current?.contents.emit('render-process-gone', {}, { reason: 'crashed' }));
line.answer('may-navigate', ({ url, first }: { readonly url: string; readonly first: boolean }) => {
  if (!current) return false;
  const address = toProgram(url);
  const refused = prevented(current.contents, first ? 'will-navigate' : 'will-redirect', address);
  if (!refused) mainFrame.url = address;
  return !refused;
});
line.answer('may-open', (url: string) => current?.open?.({ url: toProgram(url) }).action === 'allow');
