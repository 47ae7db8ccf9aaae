// Runs in the preload's world, before the preload: the part of Electron that a sandboxed preload may require.
import { onlyWhatIsUsed } from '../only-what-is-used';
import { fromWire, toWire } from '../wire';
import { Bridge } from './bridge';

/** Set by the driver: what the real preload finds in `process`. */
interface Facts {
  readonly platform: string;
  readonly argv: readonly string[];
}

declare global {
  interface Window {
    /** The binding to the driver, in this world only. */
    readonly electronSend: (text: string) => void;
    electronReceive: (text: string) => void;
    electronPreload: (facts: Facts, preload: (require: (name: string) => unknown, process: Facts, exports: object) => void) => void;
  }
}

type Listener = (event: unknown, ...args: readonly unknown[]) => void;

interface Received {
  readonly reply?: number;
  readonly value?: unknown;
  readonly error?: string;
  readonly channel?: string;
  readonly args?: readonly unknown[];
}

const bridge = new Bridge('preload');
const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }>();
const listeners = new Map<string, Set<Listener>>();
let last = 0;

window.electronReceive = (text) => {
  const { reply, value, error, channel, args } = fromWire(text) as Received;
  if (reply !== undefined) {
    const asked = waiting.get(reply);
    waiting.delete(reply);
    if (error === undefined) asked?.resolve(value);
    else asked?.reject(new Error(error));
  }
  if (channel !== undefined) for (const listener of listeners.get(channel) ?? []) listener({}, ...(args ?? []));
};

const electron = onlyWhatIsUsed('electron', {
  contextBridge: onlyWhatIsUsed('contextBridge', {
    exposeInMainWorld: (name: string, api: unknown) => bridge.send('expose', { name, api: bridge.pack(api) }),
  }),
  ipcRenderer: onlyWhatIsUsed('ipcRenderer', {
    invoke: (channel: string, ...args: readonly unknown[]) =>
      new Promise((resolve, reject) => {
        const call = ++last;
        waiting.set(call, { resolve, reject });
        window.electronSend(toWire({ call, channel, args }));
      }),
    on: (channel: string, listener: Listener) => void listeners.set(channel, (listeners.get(channel) ?? new Set<Listener>()).add(listener)),
    removeListener: (channel: string, listener: Listener) => void listeners.get(channel)?.delete(listener),
  }),
  webUtils: onlyWhatIsUsed('webUtils', {
    // A page's file has no path outside Electron: it is then read by the preload, as for a file that is not on disk.
    getPathForFile: () => '',
  }),
});

function requireElectron(name: string): unknown {
  if (name !== 'electron') throw new Error(`a sandboxed preload can't require ${name}`);
  return electron;
}

window.electronPreload = (facts, preload) => {
  preload(requireElectron, facts, {});
};
