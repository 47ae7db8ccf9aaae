import type { DrawingIndex } from '../../document/drawing-index';
import { exchangesOf, type Exchange } from './exchanges-of';

/**
 * The exchanges that bring data into each application place.
 * @returns by the id of the application, each list in document order; places that take nothing in are absent
 */
export function exchangesInto(index: DrawingIndex): ReadonlyMap<string, readonly Exchange[]> {
  const byPlace = new Map<string, Exchange[]>();
  for (const exchange of exchangesOf(index)) {
    if (exchange.to.kind !== 'application' && exchange.to.kind !== 'module') continue;
    const place = index.place(exchange.to.id);
    const list = byPlace.get(place);
    if (list) list.push(exchange);
    else byPlace.set(place, [exchange]);
  }
  return byPlace;
}
