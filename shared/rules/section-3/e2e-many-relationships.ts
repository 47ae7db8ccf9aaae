import { usersOf } from '../queries/service-parts';
import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { SERVICE_CATEGORY } from '../terms/service-category';
import { entriesOf, named } from '../values';

/** An E2E service for more than one group of customers. Services of other categories may be for several. */
export const e2eManyRelationships: Rule = {
  id: 'e2e-many-relationships',
  section: 3,
  severities: { draft: 'error', submission: 'error' },
  source: 'para 6.4.3',
  each: 'service',
  sees: 'around',
  check(service, report, index) {
    if (service.category !== SERVICE_CATEGORY.e2e) return;
    const relationships = new Set<string>();
    for (const { relationship } of usersOf(index, service)) {
      if (relationship !== undefined && !isBlank(relationship)) relationships.add(relationship);
    }
    if (relationships.size <= 1) return;
    report({
      elements: [service.id],
      path: 'category',
      values: named({ service }, entriesOf('relationships', [...relationships])),
    });
  },
};
