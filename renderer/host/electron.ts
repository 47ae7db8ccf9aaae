import type { Host } from '../../shared/host';

declare global {
  interface Window {
    /** Exposed by the desktop program's preload; absent in a plain browser. */
    readonly landskap?: Host;
  }
}

/**
 * The desktop program as the host.
 * @returns undefined where the window runs in a plain browser
 */
export function electronHost(): Host | undefined {
  return globalThis.window.landskap;
}
