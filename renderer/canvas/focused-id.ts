/** Node or edge of the canvas that has the keyboard. */
const STANDS = '.react-flow__node-element, .react-flow__edge';

/** Ids of the options of a painted drawing's list: this, and the element's or link's own. */
const OPTION = 'canvas-option-';

/** The id of the option that stands for an element or link in a painted drawing's list. */
export function optionId(id: string): string {
  return `${OPTION}${id}`;
}

/** The element or link that the keyboard stands on; undefined where it is elsewhere, and without a page. */
export function focusedId(): string | undefined {
  const activeElement = typeof document === 'undefined' ? undefined : document.activeElement;
  const option = activeElement?.getAttribute('aria-activedescendant');
  if (option?.startsWith(OPTION) === true) return option.slice(OPTION.length);
  return activeElement?.closest(STANDS)?.getAttribute('data-id') ?? undefined;
}
