import type { Rule } from '../rule';

/** More than one application: the guide draws one integrated application (Jadual 3-1, label 5). */
export const applicationSeveral: Rule = {
  id: 'application-several',
  section: 5,
  severities: { draft: 'hint', submission: 'hint' },
  source: 'Jadual 3-1, label 5',
  reads: { elements: { application: [] } },
  check(index, report) {
    const count = index.all('application').length;
    if (count > 1) report({ values: { count } });
  },
};
