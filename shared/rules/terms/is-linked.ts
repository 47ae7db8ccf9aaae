import type { DrawingIndex } from '../../document/drawing-index';

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
  return index.tiesFrom(id).some(({ to }) => to.kind !== 'note') || index.tiesTo(id).some(({ from }) => from.kind !== 'note');
}
