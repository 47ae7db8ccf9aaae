import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { named } from '../values';

/** A site without its list of software (para 3.3.4 g). An entry without a name lists nothing. */
export const siteSoftwareMissing: Rule = {
  id: 'site-software-missing',
  section: 7,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'para 3.3.4 g',
  each: 'site',
  sees: 'itself',
  check(site, report) {
    if (site.software?.some(({ name }) => !isBlank(name))) return;
    report({ elements: [site.id], path: 'software', values: named({ site }) });
  },
};
