import { setElementProperty } from '../fixes/set-element-property';
import { scopeByAgency } from '../queries/scope-by-agency';
import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { named } from '../values';

/** A system that is not said to be the agency's own or another's (Jadual 3-1, label 6). */
export const systemScopeMissing: Rule = {
  id: 'system-scope-missing',
  section: 6,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'Jadual 3-1, label 6',
  each: 'system',
  sees: 'itself',
  check(system, report) {
    if (!isBlank(system.scope)) return;
    report({ elements: [system.id], path: 'scope', values: named({ system }) });
  },
  fix(document, finding) {
    const system = document.elements.find(({ id }) => id === finding.elements[0]);
    const scope = system?.kind === 'system' ? scopeByAgency(system, document.project) : undefined;
    return system && scope ? setElementProperty(document, system.id, 'scope', scope) : undefined;
  },
};
