import type { Host } from '../../shared/host';
import { handleKey } from './handle-key';

/** Listens for shortcuts, in one place. Whoever uses a key for itself says so with `preventDefault`. */
export function startKeys(host: Host): void {
  document.addEventListener('keydown', (event) => {
    // A key that belongs to an input method is not a shortcut.
    if (event.defaultPrevented || event.isComposing) return;
    if (handleKey(event, host.info.platform)) event.preventDefault();
  });
}
