import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';

/** A project that is neither WoG nor agency-specific, on which its way to approval depends (para 4.2.1). */
export const projectCategoryMissing: Rule = {
  id: 'project-category-missing',
  section: 8,
  severities: { draft: 'hint', submission: 'error' },
  source: 'para 4.2.1',
  reads: { project: ['category'] },
  check(index, report) {
    if (isBlank(index.document.project.category)) report({ path: '/project/category' });
  },
};
