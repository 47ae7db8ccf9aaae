import { findEntry } from '../../catalogue/catalogue';
import { ensureSite } from '../fixes/ensure-site';
import { isSharedSite } from '../queries/is-shared-site';
import type { Rule } from '../rule';

/** Sites, none of them shared infrastructure, which the guide makes compulsory (para 4.2.2 c). */
export const sharedInfrastructureMissing: Rule = {
  id: 'shared-infrastructure-missing',
  section: 7,
  severities: { draft: 'warning', submission: 'error' },
  source: 'para 4.2.2 c',
  reads: { elements: { site: ['location'] } },
  check(index, report) {
    const sites = index.all('site');
    if (sites.length > 0 && !sites.some(isSharedSite)) report({});
  },
  fix(document, _finding, { newId }) {
    return ensureSite(document, { accepts: isShared, location: 'location-pdsa', name: 'PDSA JDN' }, newId);
  },
};

function isShared(location: string): boolean {
  return findEntry(location)?.shared === true;
}
