import { setDerivedCategory } from '../fixes/set-derived-category';
import { channelsOf } from '../queries/service-parts';
import type { Rule } from '../rule';
import { isOnlineChannel } from '../terms/channel-kinds';
import { SERVICE_CATEGORY } from '../terms/service-category';
import { named } from '../values';

/** An E2E service with channels of which none is online. */
export const e2eNoOnlineChannel: Rule = {
  id: 'e2e-no-online-channel',
  section: 3,
  severities: { draft: 'error', submission: 'error' },
  source: 'para 6.4.4',
  each: 'service',
  sees: 'neighbours',
  check(service, report, index) {
    if (service.category !== SERVICE_CATEGORY.e2e) return;
    const channels = channelsOf(index, service);
    if (channels.length === 0 || channels.some(isOnlineChannel)) return;
    report({ elements: [service.id], path: 'category', values: named({ service }) });
  },
  fix(document, finding) {
    return setDerivedCategory(document, finding.elements[0]);
  },
};
