import type { Rule } from '../rule';

/**
 * An application, and no word that the public-sector application repository (RASA) was searched for one that does the
 * same (Jadual 4-1, proses 1 a iii).
 */
export const rasaNotChecked: Rule = {
  id: 'rasa-not-checked',
  section: 5,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'Jadual 4-1, proses 1 a iii',
  reads: { project: ['rasaChecked'], elements: { application: [] } },
  check(index, report) {
    if (index.all('application').length === 0 || index.document.project.rasaChecked === true) return;
    report({ path: '/project/rasaChecked' });
  },
};
