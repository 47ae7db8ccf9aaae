import { addLink } from '../fixes/add-link';
import { onlyOfKind } from '../fixes/only-of-kind';
import { automationOf } from '../queries/automation-of';
import type { Rule } from '../rule';
import { named } from '../values';

/** A process that is not done by hand and that no application, module or application service automates. */
export const processWithoutApplication: Rule = {
  id: 'process-without-application',
  section: 4,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'para 3.3.4 d',
  each: 'process',
  sees: 'links',
  check(process, report, index) {
    if (process.mode === 'manual' || automationOf(index, process).length > 0) return;
    report({ elements: [process.id], values: named({ process }) });
  },
  fix(document, finding, { newId }) {
    const [process] = finding.elements;
    const application = onlyOfKind(document, 'application');
    return process !== undefined && application ? addLink(document, { id: newId(), from: process, to: application.id }) : undefined;
  },
};
