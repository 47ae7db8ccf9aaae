import { setDerivedCategory } from '../fixes/set-derived-category';
import { channelsOf, processesOf } from '../queries/service-parts';
import type { Rule } from '../rule';
import { isOnlineChannel } from '../terms/channel-kinds';
import { SERVICE_CATEGORY } from '../terms/service-category';
import { named } from '../values';

/** A partial E2E service in which nothing is left that is not online. */
export const partialE2eAllOnline: Rule = {
  id: 'partial-e2e-all-online',
  section: 3,
  severities: { draft: 'hint', submission: 'hint' },
  source: 'para 6.4.5',
  each: 'service',
  sees: 'neighbours',
  check(service, report, index) {
    if (service.category !== SERVICE_CATEGORY.partialE2e) return;
    const channels = channelsOf(index, service);
    const processes = processesOf(index, service);
    // Of nothing, nothing can be said: both have to be drawn.
    if (channels.length === 0 || processes.length === 0) return;
    if (!channels.every(isOnlineChannel) || !processes.every((process) => process.mode === 'online')) return;
    report({ elements: [service.id], path: 'category', values: named({ service }) });
  },
  fix(document, finding) {
    return setDerivedCategory(document, finding.elements[0]);
  },
};
