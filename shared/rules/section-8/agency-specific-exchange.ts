import { exchangesOf } from '../queries/exchanges-of';
import { externalSystemOf } from '../queries/external-system-of';
import type { Rule } from '../rule';
import { AGENCY_SPECIFIC } from '../terms/project-category';
import { named } from '../values';

/** An agency-specific project, in which no other agency takes part, that exchanges data with one (para 4.2.1 b). */
export const agencySpecificExchange: Rule = {
  id: 'agency-specific-exchange',
  section: 8,
  severities: { draft: 'warning', submission: 'warning' },
  source: 'para 4.2.1 b',
  reads: { project: ['category'], elements: { system: ['scope'], application: [], module: [] }, links: ['exchange'] },
  check(index, report) {
    if (index.document.project.category !== AGENCY_SPECIFIC) return;
    for (const exchange of exchangesOf(index)) {
      const system = externalSystemOf(exchange);
      if (!system) continue;
      // One is enough to question the category.
      report({ path: '/project/category', values: named({ system }) });
      return;
    }
  },
};
