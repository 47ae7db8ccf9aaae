import type { Rule } from '../rule';

/** A drawing that shows neither what is (as-is) nor what is to be (para 6.1.6). */
export const projectStateMissing: Rule = {
  id: 'project-state-missing',
  section: 8,
  severities: { draft: 'hint', submission: 'hint' },
  source: 'para 6.1.6',
  reads: { project: ['state'] },
  check(index, report) {
    const { state } = index.document.project;
    if (state !== 'as-is' && state !== 'to-be') report({ path: '/project/state' });
  },
};
