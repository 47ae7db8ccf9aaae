import type { DrawingIndex } from '../../document/drawing-index';
import type { Application, Module } from '../../document/types';
import { isExchange, type Exchange } from './exchanges-of';

/**
 * The exchanges that bring data into an application or one of its parts.
 * @param place an application, or a module that stands in none
 * @returns in document order
 */
export function exchangesInto(index: DrawingIndex, place: Application | Module): readonly Exchange[] {
  const exchanges: Exchange[] = [];
  let parts = 0;
  for (const part of index.parts(place.id)) {
    const before = exchanges.length;
    for (const tie of index.tiesTo(part)) if (isExchange(index, tie)) exchanges.push(tie);
    if (exchanges.length > before) parts++;
  }
  // The parts' links come part by part.
  return parts > 1 ? exchanges.toSorted((a, b) => index.linkPosition(a.link.id) - index.linkPosition(b.link.id)) : exchanges;
}
