import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { AGENCY_SPECIFIC } from '../terms/project-category';

/** An agency-specific project that does not say which of the four kinds it is (Jadual 4-1, proses 4b). */
export const agencySpecificKindMissing: Rule = {
  id: 'agency-specific-kind-missing',
  section: 8,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'Jadual 4-1, proses 4b',
  reads: { project: ['category', 'agencySpecificKind'] },
  check(index, report) {
    const { category, agencySpecificKind } = index.document.project;
    if (category === AGENCY_SPECIFIC && isBlank(agencySpecificKind)) report({ path: '/project/agencySpecificKind' });
  },
};
