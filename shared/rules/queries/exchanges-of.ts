import type { DrawingIndex } from '../../document/drawing-index';
import type { Element, Link } from '../../document/types';

/** A link along which data flows from `from` to `to`, with its ends looked up. */
export interface Exchange {
  readonly link: Link;
  readonly from: Element;
  readonly to: Element;
}

/** Most rules of lane 6 ask for the exchanges of the same drawing; they are found once and go with its index. */
const EXCHANGES = {};
const NONE: readonly never[] = [];

/**
 * The exchanges of a drawing: links with an application or module on one end and a system, dataset or other
 * application on the other. A link between two parts of one application place moves nothing between systems, so it
 * is none.
 * @returns in document order
 */
export function exchangesOf(index: DrawingIndex): readonly Exchange[] {
  return index.once(EXCHANGES, () => index.document.links.flatMap((link) => exchangeOf(index, link) ?? NONE));
}

/**
 * A link with its ends, as {@link exchangesOf} gives it.
 * @returns undefined for a link that is no exchange
 */
export function exchangeOf(index: DrawingIndex, link: Link): Exchange | undefined {
  if (index.meaning(link) !== 'exchange' || index.place(link.from) === index.place(link.to)) return undefined;
  const from = index.element(link.from);
  const to = index.element(link.to);
  return from && to && { link, from, to };
}
