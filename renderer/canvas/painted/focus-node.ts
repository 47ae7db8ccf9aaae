/** Gives the keyboard to the node or edge of an element or link. */
export function focusNode(within: Element | null | undefined, id: string): void {
  const name = CSS.escape(id);
  within?.querySelector<HTMLElement | SVGElement>(`.react-flow__node[data-id="${name}"], .react-flow__edge[data-id="${name}"]`)?.focus({ preventScroll: true });
}
