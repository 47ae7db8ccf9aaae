import type { DrawingIndex } from '../../document/drawing-index';
import type { Process } from '../../document/types';
import { processesOf } from '../queries/service-parts';
import type { Rule } from '../rule';
import { isGeneralProcess } from '../terms/is-general-process';
import { entryOf, named } from '../values';

/** One general process drawn twice in a service: the steps of one high-level process, which belong in another paper. */
export const processTooDetailed: Rule = {
  id: 'process-too-detailed',
  section: 4,
  severities: { draft: 'hint', submission: 'hint' },
  source: 'para 3.3.4 c',
  reads: { elements: { service: [], process: ['process'] }, links: ['realised-by'] },
  check(index, report) {
    const earlier = new Map<Process, Process>();
    for (const service of index.all('service')) {
      const processes = processesOf(index, service);
      if (processes.length < 2) continue;
      const first = firstOfEach(index, processes);
      for (const process of processes) {
        const before = isGeneralProcess(process.process) ? first.get(process.process) : undefined;
        if (before && before !== process && !earlier.has(process)) earlier.set(process, before);
      }
    }
    // Once for each process, also where two services share the pair.
    for (const process of index.all('process')) {
      const before = earlier.get(process);
      if (!before) continue;
      report({
        elements: [process.id],
        path: 'process',
        values: named({ process, earlier: before }, entryOf('general', process.process ?? '')),
      });
    }
  },
};

/** The first of a service's processes in the document, by the general process that they are. */
function firstOfEach(index: DrawingIndex, processes: readonly Process[]): ReadonlyMap<string, Process> {
  const first = new Map<string, Process>();
  for (const process of processes) {
    if (!isGeneralProcess(process.process)) continue;
    const met = first.get(process.process);
    if (!met || index.elementPosition(process.id) < index.elementPosition(met.id)) first.set(process.process, process);
  }
  return first;
}
