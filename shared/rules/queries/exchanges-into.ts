import type { Application, Module } from '../../document/types';
import { exchangeOf, type Exchange } from './exchanges-of';
import { oncePerIndex } from './once-per-index';

/**
 * The exchanges that bring data into an application or one of its parts.
 * @param place an application, or a module that stands in none
 * @returns in document order
 */
export const exchangesInto = oncePerIndex((index, place: Application | Module): readonly Exchange[] => {
  const exchanges: Exchange[] = [];
  let parts = 0;
  for (const part of index.parts(place.id)) {
    const before = exchanges.length;
    for (const link of index.incoming(part)) {
      const exchange = exchangeOf(index, link);
      if (exchange) exchanges.push(exchange);
    }
    if (exchanges.length > before) parts++;
  }
  // The parts' links come part by part.
  return parts > 1 ? exchanges.toSorted((a, b) => index.linkPosition(a.link.id) - index.linkPosition(b.link.id)) : exchanges;
});
