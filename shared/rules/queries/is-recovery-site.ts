import type { Site } from '../../document/types';

/** Whether a site is a disaster recovery centre (para 3.3.4 g). */
export function isRecoverySite(site: Site): boolean {
  return site.location === 'location-drc';
}
