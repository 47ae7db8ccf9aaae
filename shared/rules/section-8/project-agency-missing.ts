import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';

/** A drawing of nobody's project: the service's provider is not named (para 3.2.1 b). */
export const projectAgencyMissing: Rule = {
  id: 'project-agency-missing',
  section: 8,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'para 3.2.1 b',
  reads: { project: ['agency'] },
  check(index, report) {
    if (isBlank(index.document.project.agency)) report({ path: '/project/agency' });
  },
};
