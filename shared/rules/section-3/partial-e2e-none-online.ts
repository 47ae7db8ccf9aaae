import { setDerivedCategory } from '../fixes/set-derived-category';
import { channelsOf } from '../queries/service-parts';
import type { Rule } from '../rule';
import { isOnlineChannel } from '../terms/channel-kinds';
import { SERVICE_CATEGORY } from '../terms/service-category';
import { named } from '../values';

/** A partial E2E service, which is an online service, with channels of which none is online. */
export const partialE2eNoneOnline: Rule = {
  id: 'partial-e2e-none-online',
  section: 3,
  severities: { draft: 'warning', submission: 'warning' },
  source: 'para 6.4.5',
  each: 'service',
  sees: 'neighbours',
  check(service, report, index) {
    if (service.category !== SERVICE_CATEGORY.partialE2e) return;
    const channels = channelsOf(index, service);
    if (channels.length === 0 || channels.some(isOnlineChannel)) return;
    report({ elements: [service.id], path: 'category', values: named({ service }) });
  },
  fix(document, finding) {
    return setDerivedCategory(document, finding.elements[0]);
  },
};
