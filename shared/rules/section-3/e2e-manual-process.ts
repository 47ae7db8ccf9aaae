import { DrawingIndex } from '../../document/drawing-index';
import type { LmvDocument, Process, Service } from '../../document/types';
import { setElementProperty } from '../fixes/set-element-property';
import { servicesOf } from '../queries/service-parts';
import type { Rule } from '../rule';
import { SERVICE_CATEGORY } from '../terms/service-category';
import { named } from '../values';

/** A process done by hand in a service that is said to be online from start to end. */
export const e2eManualProcess: Rule = {
  id: 'e2e-manual-process',
  section: 3,
  severities: { draft: 'error', submission: 'error' },
  source: 'para 6.4.4',
  each: 'process',
  sees: 'neighbours',
  check(process, report, index) {
    const [service] = e2eServicesOf(index, process);
    if (!service) return;
    report({ elements: [process.id], path: 'mode', values: named({ process, service }) });
  },
  fix(document, finding) {
    // How the work is done is a fact; what the service is called is not. So the category gives way.
    const index = new DrawingIndex(document);
    const process = index.all('process').find(({ id }) => id === finding.elements[0]);
    if (!process) return undefined;
    return e2eServicesOf(index, process).reduce<LmvDocument | undefined>(
      (fixed, service) => fixed && setElementProperty(fixed, service.id, 'category', SERVICE_CATEGORY.partialE2e),
      document,
    );
  },
};

/** The E2E services that a manual process realises; none for a process that is not manual. */
function e2eServicesOf(index: DrawingIndex, process: Process): readonly Service[] {
  if (process.mode !== 'manual') return [];
  return servicesOf(index, process).filter((service) => service.category === SERVICE_CATEGORY.e2e);
}
