import { setElementProperty } from '../fixes/set-element-property';
import { scopeByAgency } from '../queries/scope-by-agency';
import type { Rule } from '../rule';
import { named } from '../values';

/** An internal system of another agency, or an external one of the project's own (Jadual 3-1, label 6). */
export const systemScopeMismatch: Rule = {
  id: 'system-scope-mismatch',
  section: 6,
  severities: { draft: 'warning', submission: 'warning' },
  source: 'Jadual 3-1, label 6',
  each: 'system',
  sees: 'itself',
  reads: { project: ['agency'] },
  check(system, report, index) {
    const { project } = index.document;
    const scope = scopeByAgency(system, project);
    const said = system.scope;
    if (scope === undefined || said === scope || (said !== 'internal' && said !== 'external')) return;
    report({
      elements: [system.id],
      path: 'scope',
      variant: said,
      values: named({ system }, { agency: system.agency?.trim() ?? '', own: project.agency?.trim() ?? '' }),
    });
  },
  fix(document, finding) {
    const system = document.elements.find(({ id }) => id === finding.elements[0]);
    const scope = system?.kind === 'system' ? scopeByAgency(system, document.project) : undefined;
    return system && scope ? setElementProperty(document, system.id, 'scope', scope) : undefined;
  },
};
