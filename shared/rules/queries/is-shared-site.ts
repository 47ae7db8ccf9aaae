import { findEntry } from '../../catalogue/catalogue';
import type { Site } from '../../document/types';

/**
 * Whether a site is shared infrastructure (para 4.2.2 c), which its kind of location decides.
 */
export function isSharedSite(site: Site): boolean {
  return findEntry(site.location)?.shared === true;
}
