import { setElementProperty } from '../fixes/set-element-property';
import { genericAreaIn } from '../queries/generic-area-in';
import type { Rule } from '../rule';
import { entryOf, named } from '../values';

const GENERIC = 'app-kind-generic';

/** An application that its name places in a generic area, and that is not said to be generic (para 2.5.4, 1.3.4). */
export const genericApplication: Rule = {
  id: 'generic-application',
  section: 5,
  severities: { draft: 'hint', submission: 'hint' },
  source: 'para 2.5.4; para 1.3.4',
  each: 'application',
  sees: 'itself',
  check(application, report) {
    const area = application.applicationKind === GENERIC ? undefined : genericAreaIn(application.name);
    if (!area) return;
    report({
      elements: [application.id],
      path: 'applicationKind',
      values: named({ application }, entryOf('area', area.id)),
    });
  },
  fix(document, finding) {
    return setElementProperty(document, finding.elements[0], 'applicationKind', GENERIC);
  },
};
