import type { Host } from '../../shared/host';

/** How large the presenter's window is at first, in px. */
const SIZE = 'popup,width=960,height=720';

/** Opens the presenter's window of this page: one at a time, which the next presentation takes over. */
export function browserPresenter(): Host['openPresenter'] {
  const name = `landskap-presenter-${crypto.randomUUID()}`;
  let open: { readonly presentation: string; readonly window: Window } | undefined;
  return (presentation) => {
    if (open?.presentation === presentation && !open.window.closed) {
      open.window.focus();
      return Promise.resolve(true);
    }
    const address = new URL(location.href);
    address.search = new URLSearchParams({ presenter: presentation }).toString();
    const window = globalThis.open(address, name, SIZE);
    open = window ? { presentation, window } : undefined;
    return Promise.resolve(window !== null);
  };
}
