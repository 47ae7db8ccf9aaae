/** What is selected: ids of elements and links, in the order they were picked. */
export interface Selection {
  readonly elements: readonly string[];
  readonly links: readonly string[];
}

export const NOTHING: Selection = { elements: [], links: [] };

/** Selects elements, and nothing else. */
export function selectElements(...elements: readonly string[]): Selection {
  return { elements, links: [] };
}

/** Selects links, and nothing else. */
export function selectLinks(...links: readonly string[]): Selection {
  return { elements: [], links };
}

/** How many elements and links are selected. */
export function selectedCount({ elements, links }: Selection): number {
  return elements.length + links.length;
}

export function isEmptySelection(selection: Selection): boolean {
  return selectedCount(selection) === 0;
}

/** Whether two selections hold the same ids in the same order. */
export function sameSelection(a: Selection, b: Selection): boolean {
  return sameIds(a.elements, b.elements) && sameIds(a.links, b.links);
}

/**
 * A selection without the ids that no longer exist.
 * @returns the same object when nothing had to go
 */
export function keepExisting(selection: Selection, exists: { element(id: string): unknown; link(id: string): unknown }): Selection {
  const elements = selection.elements.filter((id) => exists.element(id) !== undefined);
  const links = selection.links.filter((id) => exists.link(id) !== undefined);
  const unchanged = elements.length === selection.elements.length && links.length === selection.links.length;
  return unchanged ? selection : { elements, links };
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((id, position) => id === b[position]));
}
