import { DrawingIndex } from '../../document/drawing-index';
import type { Element, Process } from '../../document/types';
import { addLink } from '../fixes/add-link';
import { processesOf } from '../queries/service-parts';
import type { Rule } from '../rule';
import { named } from '../values';

/** As many processes as make an order worth showing. */
const MANY = 3;

/** A service whose processes stand side by side: the way from start to end is not drawn. */
export const processOrderMissing: Rule = {
  id: 'process-order-missing',
  section: 4,
  severities: { draft: 'hint', submission: 'hint' },
  source: 'para 3.2.2 a',
  each: 'service',
  sees: 'around',
  check(service, report, index) {
    const processes = processesOf(index, service);
    if (processes.length < MANY || hasOrder(index, processes)) return;
    report({ elements: [service.id], values: named({ service }, { count: processes.length }) });
  },
  fix(document, finding, { newId }) {
    const index = new DrawingIndex(document);
    const service = index.all('service').find(({ id }) => id === finding.elements[0]);
    if (!service) return undefined;
    const processes = processesOf(index, service).toSorted((a, b) => index.elementPosition(a.id) - index.elementPosition(b.id));
    return processes.slice(1).reduce((fixed, process, position) => {
      const before = processes[position];
      return before ? addLink(fixed, { id: newId(), from: before.id, to: process.id }) : fixed;
    }, document);
  },
};

function hasOrder(index: DrawingIndex, processes: readonly Process[]): boolean {
  let own: ReadonlySet<Element> | undefined;
  for (const { id } of processes) {
    for (const { meaning, to } of index.tiesFrom(id)) {
      if (meaning !== 'followed-by') continue;
      own ??= new Set(processes);
      if (own.has(to)) return true;
    }
  }
  return false;
}
