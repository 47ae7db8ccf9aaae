import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';

/** A project whose aim is not stated, or not how one will know that it is reached (para 3.2.1 a). */
export const projectObjectiveMissing: Rule = {
  id: 'project-objective-missing',
  section: 8,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'para 3.2.1 a',
  reads: { project: ['objective', 'measure'] },
  check(index, report) {
    const { project } = index.document;
    const objective = isBlank(project.objective);
    const measure = isBlank(project.measure);
    if (!objective && !measure) return;
    report({
      path: objective ? '/project/objective' : '/project/measure',
      variant: objective && measure ? 'both' : objective ? 'objective' : 'measure',
    });
  },
};
