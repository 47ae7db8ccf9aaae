// Runs in the page's own world before any script of the page: takes what the preload exposes.
import { Bridge } from './bridge';

const bridge = new Bridge('page');

bridge.on('expose', ({ name, api }: { readonly name: string; readonly api: unknown }) => {
  Object.defineProperty(window, name, { value: bridge.unpack(api), writable: false, configurable: false, enumerable: true });
});
