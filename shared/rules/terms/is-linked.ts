import type { DrawingIndex } from '../../document/drawing-index';
import type { Link } from '../../document/types';

/**
 * Whether an element has a link, for an application also one of its parts. Any link counts, allowed or not: one that
 * is not allowed is a finding of its own. A link with a note does not: it says something about the drawing, not about
 * the service.
 * @param place an element other than a note, or the application of an application place
 */
export function isLinked(index: DrawingIndex, place: string): boolean {
  if (isLinkedItself(index, place)) return true;
  for (const part of index.parts(place)) if (part !== place && isLinkedItself(index, part)) return true;
  return false;
}

function isLinkedItself(index: DrawingIndex, id: string): boolean {
  return anyCounts(index, index.outgoing(id), 'to') || anyCounts(index, index.incoming(id), 'from');
}

/** @param other the end at which the other element stands */
function anyCounts(index: DrawingIndex, links: readonly Link[], other: 'from' | 'to'): boolean {
  for (const link of links) {
    const element = index.element(link[other]);
    if (element !== undefined && element.kind !== 'note') return true;
  }
  return false;
}
