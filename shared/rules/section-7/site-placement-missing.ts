import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { named } from '../values';

/** A site that says nothing else of what is placed there (para 3.3.4 g). */
export const sitePlacementMissing: Rule = {
  id: 'site-placement-missing',
  section: 7,
  severities: { draft: 'hint', submission: 'hint' },
  source: 'para 3.3.4 g',
  each: 'site',
  sees: 'itself',
  check(site, report) {
    if (!isBlank(site.placement)) return;
    report({ elements: [site.id], path: 'placement', values: named({ site }) });
  },
};
