import { EventEmitter } from 'node:events';
import path from 'node:path';
import { onlyWhatIsUsed } from '../only-what-is-used';
import { prevented } from './prevented';
import { line } from './line';

const events = new EventEmitter();
const home = process.env['HARNESS_HOME'] ?? '';
const recent: string[] = [];

/** Stands in for Electron's `app`. */
export const app = onlyWhatIsUsed('app', {
  name: 'Landskap',
  isPackaged: false,
  on: (name: string, listener: (...args: readonly unknown[]) => void) => void events.on(name, listener),
  whenReady: () => Promise.resolve(),
  enableSandbox: () => undefined,
  requestSingleInstanceLock: () => process.env['HARNESS_SECOND'] !== '1',
  getVersion: () => '0.0.0-harness',
  getLocale: () => process.env['HARNESS_LOCALE'] ?? 'ms',
  getPath: (name: string) => path.join(home, name),
  addRecentDocument: (file: string) => void recent.push(file),
  quit: () => {
    events.emit('will-quit', {});
    // What was said goes out before the program ends.
    setImmediate(() => process.disconnect());
  },
});

/** Tells the program that its last window is closed. */
export function allWindowsClosed(): void {
  events.emit('window-all-closed');
}

/** Tells the program of a new page. */
export function contentsCreated(contents: unknown): void {
  events.emit('web-contents-created', {}, contents);
}

line.answer('second-instance', ({ argv, folder }: { readonly argv: readonly string[]; readonly folder: string }) => void events.emit('second-instance', {}, argv, folder));
line.answer('open-file', (file: string) => prevented(events, 'open-file', file));
line.answer('system-recent', () => recent);
