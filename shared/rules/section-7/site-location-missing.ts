import { setElementProperty } from '../fixes/set-element-property';
import { locationInName } from '../queries/location-in-name';
import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { named } from '../values';

/** A site that does not say what kind of location it is (para 3.3.4 g). */
export const siteLocationMissing: Rule = {
  id: 'site-location-missing',
  section: 7,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'para 3.3.4 g',
  each: 'site',
  sees: 'itself',
  check(site, report) {
    if (!isBlank(site.location)) return;
    report({ elements: [site.id], path: 'location', values: named({ site }) });
  },
  fix(document, finding) {
    const site = document.elements.find(({ id }) => id === finding.elements[0]);
    const location = locationInName(site?.name);
    return location && setElementProperty(document, site?.id, 'location', location.id);
  },
};
