import { setElementProperty } from '../fixes/set-element-property';
import { agenciesOf } from '../queries/agencies-of';
import type { Rule } from '../rule';
import { named } from '../values';

const MAIN = 'app-kind-main';
const SPECIFIC = 'app-kind-agency-specific';

/** A main application that one agency offers, or an agency-specific one that several do (para 2.5.2, 2.5.3). */
export const applicationKindAgencies: Rule = {
  id: 'application-kind-agencies',
  section: 5,
  severities: { draft: 'warning', submission: 'warning' },
  source: 'para 2.5.2; para 2.5.3',
  each: 'application',
  sees: 'itself',
  check(application, report) {
    const agencies = agenciesOf(application);
    const lonely = application.applicationKind === MAIN && agencies.length === 1;
    const crowded = application.applicationKind === SPECIFIC && agencies.length > 1;
    if (!lonely && !crowded) return;
    report({
      elements: [application.id],
      path: 'applicationKind',
      variant: lonely ? 'main' : 'agency-specific',
      values: named({ application }, { agencies: agencies.join(', '), count: agencies.length }),
    });
  },
  fix(document, finding) {
    return setElementProperty(document, finding.elements[0], 'applicationKind', finding.variant === 'main' ? SPECIFIC : MAIN);
  },
};
