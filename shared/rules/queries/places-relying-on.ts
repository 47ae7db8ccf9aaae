import type { DrawingIndex } from '../../document/drawing-index';

/**
 * The places that have an allowed link to a platform, such as MyDigital ID: channels, and applications by their own
 * links or those of their parts. Found from the platform, since few links lead to it.
 * @param platform the platform's catalogue id
 */
export function placesRelyingOn(index: DrawingIndex, platform: string): ReadonlySet<string> {
  const places = new Set<string>();
  for (const element of index.all('platform')) {
    if (element.platform !== platform) continue;
    for (const { meaning, from } of index.tiesTo(element.id)) if (meaning === 'relies-on') places.add(index.place(from.id));
  }
  return places;
}
