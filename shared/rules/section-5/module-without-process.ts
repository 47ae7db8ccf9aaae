import type { Rule } from '../rule';
import { named } from '../values';

/** A module that automates no process, neither itself nor through its application services (para 3.3.4 d). */
export const moduleWithoutProcess: Rule = {
  id: 'module-without-process',
  section: 5,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'para 3.3.4 d',
  each: 'module',
  sees: 'links',
  check(module, report, index) {
    const parts = [module, ...index.children(module.id)];
    const automates = parts.some(({ id }) => index.tiesTo(id).some(({ meaning }) => meaning === 'automated-by'));
    if (!automates) report({ elements: [module.id], values: named({ module }) });
  },
};
