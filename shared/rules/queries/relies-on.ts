import type { DrawingIndex } from '../../document/drawing-index';
import type { Link } from '../../document/types';

/**
 * Whether one of some links is an allowed link to a platform, such as MyDigital ID.
 * @param links outgoing links of an element or a place
 * @param platform the platform's catalogue id
 */
export function reliesOn(index: DrawingIndex, links: readonly Link[], platform: string): boolean {
  return links.some((link) => {
    const to = index.meaning(link) === 'relies-on' ? index.element(link.to) : undefined;
    return to?.kind === 'platform' && to.platform === platform;
  });
}
