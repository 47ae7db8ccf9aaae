import { setDerivedCategory } from '../fixes/set-derived-category';
import { e2eClass } from '../e2e-class';
import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { entryOf, named } from '../values';

/** A service that does not say whether it is E2E, partial E2E, e-counter or manual. */
export const serviceCategoryMissing: Rule = {
  id: 'service-category-missing',
  section: 3,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'para 6.4.5',
  each: 'service',
  sees: 'around',
  check(service, report, index) {
    if (!isBlank(service.category)) return;
    const { category } = e2eClass(index, service);
    report({
      elements: [service.id],
      path: 'category',
      values: named({ service }, entryOf('category', category)),
      variant: category === undefined ? undefined : 'derived',
    });
  },
  fix(document, finding) {
    return setDerivedCategory(document, finding.elements[0]);
  },
};
