import { DrawingIndex } from '../../document/drawing-index';
import { addLink } from '../fixes/add-link';
import { onlyOfKind } from '../fixes/only-of-kind';
import { processesOf, servicesOf } from '../queries/service-parts';
import type { Rule } from '../rule';
import { named } from '../values';

/** A service without a process that realises it. */
export const serviceWithoutProcess: Rule = {
  id: 'service-without-process',
  section: 3,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'para 3.3.4 c',
  each: 'service',
  sees: 'links',
  check(service, report, index) {
    if (processesOf(index, service).length === 0) report({ elements: [service.id], values: named({ service }) });
  },
  fix(document, _finding, { newId }) {
    // The processes that realise nothing yet can only be of the one service there is.
    const service = onlyOfKind(document, 'service');
    const index = new DrawingIndex(document);
    const free = index.all('process').filter((process) => servicesOf(index, process).length === 0);
    if (!service || free.length === 0) return undefined;
    return free.reduce((fixed, process) => addLink(fixed, { id: newId(), from: service.id, to: process.id }), document);
  },
};
