import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { WOG } from '../terms/project-category';

/** A WoG project without its lead or its owner, whom the sector's digital team settles (Jadual 4-1, proses 6). */
export const projectRolesMissing: Rule = {
  id: 'project-roles-missing',
  section: 8,
  severities: { draft: 'hint', submission: 'error' },
  source: 'Jadual 4-1, proses 6',
  reads: { project: ['category', 'roles'] },
  check(index, report) {
    const { category, roles } = index.document.project;
    const lead = isBlank(roles?.lead);
    const owner = isBlank(roles?.owner);
    if (category !== WOG || (!lead && !owner)) return;
    report({
      path: lead ? '/project/roles/lead' : '/project/roles/owner',
      variant: lead && owner ? 'both' : lead ? 'lead' : 'owner',
    });
  },
};
