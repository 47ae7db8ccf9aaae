import type { DrawingIndex } from '../../document/drawing-index';
import type { Link } from '../../document/types';

/**
 * Whether an element has a link, for an application also one of its parts. Any link counts, allowed or not: one that
 * is not allowed is a finding of its own. A link with a note does not: it says something about the drawing, not about
 * the service.
 * @param place an element, or the application of an application place
 */
export function isLinked(index: DrawingIndex, place: string): boolean {
  for (const part of index.parts(place)) {
    if (anyCounts(index, index.outgoing(part)) || anyCounts(index, index.incoming(part))) return true;
  }
  return false;
}

function anyCounts(index: DrawingIndex, links: readonly Link[]): boolean {
  for (const link of links) {
    const from = index.element(link.from);
    const to = index.element(link.to);
    if (from !== undefined && to !== undefined && from.kind !== 'note' && to.kind !== 'note') return true;
  }
  return false;
}
