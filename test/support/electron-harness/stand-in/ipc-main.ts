import { toProgram } from '../addresses';
import { onlyWhatIsUsed } from '../only-what-is-used';
import { openWindow } from './browser-window';
import { line } from './line';

type Handler = (event: unknown, ...args: readonly unknown[]) => unknown;

const handlers = new Map<string, Handler>();

/** Stands in for Electron's `ipcMain`. */
export const ipcMain = onlyWhatIsUsed('ipcMain', {
  handle: (channel: string, handler: Handler) => {
    if (handlers.has(channel)) throw new Error(`${channel} is handled twice`);
    handlers.set(channel, handler);
  },
});

/** A message from a page; `frame` is `other` where it comes from a frame inside it. */
interface Invoked {
  readonly window: number;
  readonly channel: string;
  readonly args: readonly unknown[];
  readonly url: string;
  readonly frame: 'main' | 'other';
}

line.answer('invoke', async ({ window, channel, args, url, frame }: Invoked) => {
  const handler = handlers.get(channel);
  if (!handler) throw new Error(`no handler for ${channel}`);
  const { mainFrame, webContents } = openWindow(window);
  mainFrame.url = frame === 'main' ? toProgram(url) : mainFrame.url;
  return handler({ sender: webContents, senderFrame: frame === 'main' ? mainFrame : { url: toProgram(url) } }, ...args);
});
