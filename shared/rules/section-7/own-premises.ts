import { isRecoverySite } from '../queries/is-recovery-site';
import { isSharedSite } from '../queries/is-shared-site';
import type { Rule } from '../rule';
import { named } from '../values';

/**
 * A site of the agency's own beside shared infrastructure, which has priority (para 3.2.3 b). A site of no stated
 * location counts too: only a location that the catalogue marks as shared is shared.
 */
export const ownPremises: Rule = {
  id: 'own-premises',
  section: 7,
  severities: { draft: 'hint', submission: 'hint' },
  source: 'para 3.2.3 b',
  reads: { elements: { site: ['location'] } },
  check(index, report) {
    const sites = index.all('site');
    const shared = sites.find(isSharedSite);
    if (!shared) return;
    for (const site of sites) {
      if (isSharedSite(site) || isRecoverySite(site)) continue;
      report({ elements: [site.id], path: 'location', values: named({ site, shared }) });
    }
  },
};
