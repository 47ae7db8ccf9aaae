import { setDerivedCategory } from '../fixes/set-derived-category';
import { channelsOf } from '../queries/service-parts';
import type { Rule } from '../rule';
import { isOnlineChannel } from '../terms/channel-kinds';
import { SERVICE_CATEGORY } from '../terms/service-category';
import { entryOf, named } from '../values';

const COUNTER_CATEGORIES: readonly string[] = [SERVICE_CATEGORY.eCounter, SERVICE_CATEGORY.manual];

/** An e-counter or manual service that can be had online. */
export const counterServiceOnline: Rule = {
  id: 'counter-service-online',
  section: 3,
  severities: { draft: 'warning', submission: 'warning' },
  source: 'para 6.4.5',
  each: 'service',
  sees: 'neighbours',
  check(service, report, index) {
    const { category } = service;
    if (category === undefined || !COUNTER_CATEGORIES.includes(category)) return;
    const online = channelsOf(index, service).find(isOnlineChannel);
    if (!online) return;
    report({
      elements: [service.id],
      path: 'category',
      values: named({ service, channel: online }, entryOf('category', category)),
    });
  },
  fix(document, finding) {
    return setDerivedCategory(document, finding.elements[0]);
  },
};
