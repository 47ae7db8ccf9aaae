// Runs in the page's own world before any script of the page: takes what the preload exposes.
import { Bridge } from './bridge';

declare global {
  interface Window {
    /** The binding to the driver that closes this page's window. */
    readonly electronClose: (nothing: string) => void;
  }
}

// In Electron every page may close its own window; Chromium allows it only where a script opened that.
window.close = () => window.electronClose('');

const bridge = new Bridge('page');

bridge.on('expose', ({ name, api }: { readonly name: string; readonly api: unknown }) => {
  Object.defineProperty(window, name, { value: bridge.unpack(api), writable: false, configurable: false, enumerable: true });
});
