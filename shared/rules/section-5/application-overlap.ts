import type { DrawingIndex } from '../../document/drawing-index';
import type { Element, Process } from '../../document/types';
import type { Report, Rule } from '../rule';
import { foldName } from '../terms/fold-name';
import { named } from '../values';

/**
 * Functions that overlap: the same application service in two places, or a process that two applications automate
 * (para 3.1.1 b, 4.2.2 a).
 */
export const applicationOverlap: Rule = {
  id: 'application-overlap',
  section: 5,
  severities: { draft: 'warning', submission: 'warning' },
  source: 'para 3.1.1 b; para 4.2.2 a',
  reads: { elements: { 'application-service': ['name', 'parent'], module: [], application: [] } },
  check: reportServices,
  also: [{ each: 'process', sees: 'neighbours', check: reportProcess }],
};

function reportServices(index: DrawingIndex, report: (report: Report) => void): void {
  /** The first two parents met under each name: whatever the next one's parent, one of the two is another. */
  const parents = new Map<string, readonly Element[]>();
  for (const service of index.all('application-service')) {
    const name = foldName(service.name);
    const parent = service.parent === undefined ? undefined : index.element(service.parent);
    if (name === '' || !parent) continue;
    const met = parents.get(name) ?? [];
    const other = met.find((each) => each !== parent);
    if (other) {
      report({
        elements: [service.id],
        path: 'name',
        variant: 'service',
        values: named({ service, other }),
      });
    }
    if (met.length < 2 && !met.includes(parent)) parents.set(name, [...met, parent]);
  }
}

function reportProcess(process: Process, report: (report: Report) => void, index: DrawingIndex): void {
  const ties = index.tiesFrom(process.id);
  if (ties.length < 2) return;
  const applications = new Map<string, Element>();
  for (const { meaning, to } of ties) {
    if (meaning !== 'automated-by') continue;
    const place = index.element(index.place(to.id));
    if (place?.kind === 'application') applications.set(place.id, place);
  }
  const [first, second] = applications.values();
  if (!first || !second) return;
  report({
    elements: [process.id],
    variant: 'process',
    values: named({ process, first, second }, { count: applications.size }),
  });
}
