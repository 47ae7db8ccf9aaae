import { addLink } from '../fixes/add-link';
import { onlyOfKind } from '../fixes/only-of-kind';
import { servicesOf } from '../queries/service-parts';
import type { Rule } from '../rule';
import { named } from '../values';

/** A process that realises no service. */
export const processWithoutService: Rule = {
  id: 'process-without-service',
  section: 4,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'para 3.3.4 c',
  each: 'process',
  sees: 'links',
  check(process, report, index) {
    if (servicesOf(index, process).length === 0) report({ elements: [process.id], values: named({ process }) });
  },
  fix(document, finding, { newId }) {
    const [process] = finding.elements;
    const service = onlyOfKind(document, 'service');
    return process !== undefined && service ? addLink(document, { id: newId(), from: service.id, to: process }) : undefined;
  },
};
