/**
 * Gives the keyboard to the node or edge of an element or link; where it is still on its way into the page, as soon as
 * it is there.
 */
export function focusNode(within: Element | null | undefined, id: string): void {
  if (!within || focusNow(within, id)) return;
  const before = document.activeElement;
  const watch = new MutationObserver(() => {
    // Who has gone elsewhere meanwhile stays there.
    if (document.activeElement !== before || focusNow(within, id)) watch.disconnect();
  });
  watch.observe(within, { childList: true, subtree: true });
}

/** Gives the keyboard to the node or edge of an element or link, if it has one. @returns whether it has */
export function focusNow(within: Element | null | undefined, id: string): boolean {
  if (!within) return false;
  const name = CSS.escape(id);
  const node = within.querySelector<HTMLElement | SVGElement>(`.react-flow__node[data-id="${name}"], .react-flow__edge[data-id="${name}"]`);
  // A lane's node is nothing by itself: its button is.
  const stop = node?.tabIndex === -1 ? node.querySelector<HTMLElement>('button') : node;
  stop?.focus({ preventScroll: true });
  return node !== null;
}
