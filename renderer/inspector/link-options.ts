import type { DrawingIndex } from '../../shared/document/drawing-index';
import { linkMeaning } from '../../shared/document/link-meaning';
import type { Element } from '../../shared/document/types';

/** A link that an element could have. */
export interface LinkOption {
  readonly key: string;
  readonly from: Element;
  readonly to: Element;
  /** The end that is not the element itself. */
  readonly other: Element;
}

/**
 * The links of the link table that an element could have and has not, in document order of the other end. Exchanges may
 * be repeated (another method), so they are always offered.
 */
export function linkOptions(index: DrawingIndex, element: Element): readonly LinkOption[] {
  const linked = new Set([...index.outgoing(element.id), ...index.incoming(element.id)].map(({ from, to }) => `${from}>${to}`));
  const option = (from: Element, to: Element): readonly LinkOption[] => {
    const meaning = linkMeaning(from.kind, to.kind);
    const key = `${from.id}>${to.id}`;
    if (meaning === undefined || (meaning !== 'exchange' && linked.has(key))) return [];
    return [{ key, from, to, other: from === element ? to : from }];
  };
  return index.document.elements.filter((other) => other.id !== element.id).flatMap((other) => [...option(element, other), ...option(other, element)]);
}
