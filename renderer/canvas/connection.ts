import type { DrawingIndex } from '../../shared/document/drawing-index';
import { linkMeaning } from '../../shared/document/link-meaning';
import type { Element, ElementKind, Link } from '../../shared/document/types';

/** The ends of a link that may be drawn. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

/**
 * Which way two kinds may be linked, seen from where the pointer started.
 * @returns `forward` as drawn, `backward` when only the other direction has a meaning, undefined when neither has
 */
export function allowedDirection(start: ElementKind, end: ElementKind): 'forward' | 'backward' | undefined {
  if (linkMeaning(start, end)) return 'forward';
  return linkMeaning(end, start) ? 'backward' : undefined;
}

/**
 * The link that drawing a line from one element to another makes. The link table decides the direction where only one
 * has a meaning, so a line may be drawn from either end.
 * @returns undefined where the pair has no meaning, or the same link (other than an exchange) stands already
 */
export function linkBetween(index: DrawingIndex, startId: string, endId: string): Ends | undefined {
  const start = index.element(startId);
  const end = index.element(endId);
  // An application's own modules take part in its exchanges already.
  if (!start || !end || index.place(startId) === index.place(endId)) return undefined;
  const direction = allowedDirection(start.kind, end.kind);
  if (!direction) return undefined;
  const ends = direction === 'forward' ? { from: startId, to: endId } : { from: endId, to: startId };
  const standing = index.outgoing(ends.from).find((link) => link.to === ends.to);
  // Two exchanges may carry different data by different methods; any other link says the same thing twice.
  return standing && index.meaning(standing) !== 'exchange' ? undefined : ends;
}

/** Why a line cannot end somewhere, for {@link kindReason} and `otherReason` to put into words. */
export type Refusal = { readonly why: 'kinds'; readonly from: ElementKind; readonly to: ElementKind } | { readonly why: 'linked' | 'same' };

/**
 * Why drawing a line from one element to another makes no link.
 * @returns undefined where it makes one, where the line is back at its start, or nothing is there
 */
export function refusalBetween(index: DrawingIndex, startId: string, endId: string): Refusal | undefined {
  const start = index.element(startId);
  const end = index.element(endId);
  if (!start || !end || start === end || linkBetween(index, startId, endId)) return undefined;
  if (!allowedDirection(start.kind, end.kind)) return { why: 'kinds', from: start.kind, to: end.kind };
  return { why: index.place(startId) === index.place(endId) ? 'same' : 'linked' };
}

/** One end of a link. */
export type LinkEnd = 'from' | 'to';

/** The link's ends with one of them moved to another element. */
export function movedEnds(link: Link, end: LinkEnd, to: string): Ends {
  return { from: link.from, to: link.to, [end]: to };
}

/**
 * Why an end of a link cannot be moved to an element. A link keeps its direction, and with it what it says.
 * @returns undefined where it can, or stands there already
 */
export function refusalToMove(index: DrawingIndex, link: Link, end: LinkEnd, toId: string): Refusal | undefined {
  const ends = movedEnds(link, end, toId);
  const from = index.element(ends.from);
  const to = index.element(ends.to);
  if (!from || !to || link[end] === toId) return undefined;
  if (from === to || index.place(ends.from) === index.place(ends.to)) return { why: 'same' };
  if (linkMeaning(from.kind, to.kind) === undefined) return end === 'to' ? { why: 'kinds', from: from.kind, to: to.kind } : { why: 'kinds', from: to.kind, to: from.kind };
  const standing = index.outgoing(ends.from).some((other) => other.id !== link.id && other.to === ends.to && index.meaning(other) !== 'exchange');
  return standing ? { why: 'linked' } : undefined;
}

/** The elements that an end of a link can be moved to, in document order. */
export function possibleEnds(index: DrawingIndex, link: Link, end: LinkEnd): readonly Element[] {
  return index.document.elements.filter((element) => element.id !== link[end] && refusalToMove(index, link, end, element.id) === undefined);
}
