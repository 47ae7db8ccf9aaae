import type { DrawingIndex } from '../document/drawing-index';
import type { Link } from '../document/types';

/**
 * The exchange that flows the other way by the same method, and is drawn with this one as one double-headed line.
 * Each exchange is paired once: the first of one direction with the first of the other.
 * @param link the document's own link; a changed copy of it is in no pair
 * @returns undefined for other links, and where nothing flows back by that method
 */
export function oppositeExchange(index: DrawingIndex, link: Link): Link | undefined {
  if (index.meaning(link) !== 'exchange' || link.from === link.to) return undefined;
  const same = (other: Link, from: string, to: string): boolean => other.from === from && other.to === to && (other.method ?? '') === (link.method ?? '');
  const ahead = index.outgoing(link.from).filter((other) => same(other, link.from, link.to));
  const back = index.outgoing(link.to).filter((other) => same(other, link.to, link.from));
  return back[ahead.indexOf(link)];
}

/** Of two paired exchanges, the one that is drawn and carries the words of both: the earlier in the document. */
export function carriesPair(index: DrawingIndex, link: Link, opposite: Link): boolean {
  return index.linkPosition(link.id) < index.linkPosition(opposite.id);
}
