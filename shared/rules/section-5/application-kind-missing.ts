import type { Application } from '../../document/types';
import { setElementProperty } from '../fixes/set-element-property';
import { agenciesOf } from '../queries/agencies-of';
import { genericAreaIn } from '../queries/generic-area-in';
import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { named } from '../values';

/** An application that is not said to be main, agency-specific or generic (para 2.5). */
export const applicationKindMissing: Rule = {
  id: 'application-kind-missing',
  section: 5,
  severities: { draft: 'hint', submission: 'hint' },
  source: 'para 2.5',
  each: 'application',
  sees: 'itself',
  check(application, report) {
    if (!isBlank(application.applicationKind)) return;
    report({ elements: [application.id], path: 'applicationKind', values: named({ application }) });
  },
  fix(document, finding) {
    const application = document.elements.find(({ id }) => id === finding.elements[0]);
    const kind = application?.kind === 'application' ? kindOf(application) : undefined;
    return application && kind !== undefined ? setElementProperty(document, application.id, 'applicationKind', kind) : undefined;
  },
};

/** What the name (para 2.5.4) or else the number of agencies (para 2.5.2, 2.5.3) says that it is. */
function kindOf(application: Application): string | undefined {
  if (genericAreaIn(application.name)) return 'app-kind-generic';
  const agencies = agenciesOf(application).length;
  if (agencies === 0) return undefined;
  return agencies === 1 ? 'app-kind-agency-specific' : 'app-kind-main';
}
