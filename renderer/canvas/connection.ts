import type { DrawingIndex } from '../../shared/document/drawing-index';
import { linkMeaning } from '../../shared/document/link-meaning';
import type { ElementKind } from '../../shared/document/types';

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
