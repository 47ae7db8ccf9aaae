import { processesOf } from '../queries/service-parts';
import type { DrawingIndex } from '../../document/drawing-index';
import type { Service } from '../../document/types';
import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { SERVICE_CATEGORY } from '../terms/service-category';
import { named } from '../values';

/** An E2E service that does not name its one product, or that shares its whole set of processes with another one. */
export const e2eProductMissing: Rule = {
  id: 'e2e-product-missing',
  section: 3,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'para 6.4.4',
  reads: { elements: { service: ['category', 'product'] }, links: ['realised-by'] },
  check(index, report) {
    const services = index.all('service').filter((service) => service.category === SERVICE_CATEGORY.e2e);
    const twins = twinsOf(index, services);
    for (const service of services) {
      const twin = twins.get(service);
      if (isBlank(service.product)) report({ elements: [service.id], path: 'product', values: named({ service }) });
      else if (twin) report({ elements: [service.id], path: 'product', variant: 'processes', values: named({ service, other: twin }) });
    }
  },
};

/** For each service that has the same processes as another, the first such other. */
function twinsOf(index: DrawingIndex, services: readonly Service[]): ReadonlyMap<Service, Service> {
  const bySet = new Map<string, Service[]>();
  for (const service of services) {
    const ids = processesOf(index, service).map(({ id }) => id);
    if (ids.length === 0) continue;
    const key = JSON.stringify(ids.toSorted());
    const list = bySet.get(key);
    if (list) list.push(service);
    else bySet.set(key, [service]);
  }
  const twins = new Map<Service, Service>();
  for (const [first, second, ...others] of bySet.values()) {
    if (!first || !second) continue;
    twins.set(first, second);
    for (const service of [second, ...others]) twins.set(service, first);
  }
  return twins;
}
