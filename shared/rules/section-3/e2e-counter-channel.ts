import { channelsOf } from '../queries/service-parts';
import type { Rule } from '../rule';
import { isCounterChannel, isOnlineChannel } from '../terms/channel-kinds';
import { SERVICE_CATEGORY } from '../terms/service-category';
import { named } from '../values';

/** An E2E service that can also be had at a counter: allowed, but nobody may have to go there. */
export const e2eCounterChannel: Rule = {
  id: 'e2e-counter-channel',
  section: 3,
  severities: { draft: 'hint', submission: 'hint' },
  source: 'para 6.4.4',
  each: 'service',
  sees: 'neighbours',
  check(service, report, index) {
    if (service.category !== SERVICE_CATEGORY.e2e) return;
    const channels = channelsOf(index, service);
    const counter = channels.find(isCounterChannel);
    if (!counter || !channels.some(isOnlineChannel)) return;
    report({ elements: [service.id], values: named({ service, channel: counter }) });
  },
};
