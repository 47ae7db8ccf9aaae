import { ensureSite } from '../fixes/ensure-site';
import { isRecoverySite } from '../queries/is-recovery-site';
import type { Rule } from '../rule';

const DRC = 'location-drc';

/** Sites, none of them for recovery after a disaster (para 3.3.4 g). */
export const recoverySiteMissing: Rule = {
  id: 'recovery-site-missing',
  section: 7,
  severities: { draft: 'hint', submission: 'hint' },
  source: 'para 3.3.4 g',
  reads: { elements: { site: ['location'] } },
  check(index, report) {
    const sites = index.all('site');
    if (sites.length > 0 && !sites.some(isRecoverySite)) report({});
  },
  fix(document, _finding, { newId }) {
    return ensureSite(document, { accepts: (location) => location === DRC, location: DRC, name: 'DRC' }, newId);
  },
};
