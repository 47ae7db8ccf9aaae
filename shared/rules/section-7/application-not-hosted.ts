import { linkToOnly } from '../fixes/link-to-only';
import type { Rule } from '../rule';
import { named } from '../values';

/** An application of which the drawing does not say where it runs (para 3.3.4 g). */
export const applicationNotHosted: Rule = {
  id: 'application-not-hosted',
  section: 7,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'para 3.3.4 g',
  each: 'application',
  sees: 'links',
  check(application, report, index) {
    if (index.parts(application.id).some((part) => index.tiesFrom(part).some(({ meaning }) => meaning === 'hosted-at'))) return;
    report({ elements: [application.id], values: named({ application }) });
  },
  fix(document, finding, { newId }) {
    return linkToOnly(document, finding.elements[0], 'site', newId);
  },
};
