import type { Rule } from '../rule';
import { named } from '../values';

/** An application in which no application service stands, neither its own nor a module's (Jadual 3-1, label 5). */
export const applicationServiceMissing: Rule = {
  id: 'application-service-missing',
  section: 5,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'Jadual 3-1, label 5',
  each: 'application',
  sees: 'links',
  check(application, report, index) {
    if (index.parts(application.id).some((id) => index.element(id)?.kind === 'application-service')) return;
    report({ elements: [application.id], values: named({ application }) });
  },
};
