import type { Tie } from '../../document/ties';
import { linkToOnly } from '../fixes/link-to-only';
import type { Rule } from '../rule';
import { named } from '../values';

/** A site that no network connects (para 3.3.4 g); the link may be drawn either way. */
export const siteWithoutNetwork: Rule = {
  id: 'site-without-network',
  section: 7,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'para 3.3.4 g',
  each: 'site',
  sees: 'links',
  check(site, report, index) {
    // Only networks connect: a link of another meaning has no network at its other end.
    if (index.tiesFrom(site.id).some(connects) || index.tiesTo(site.id).some(connects)) return;
    report({ elements: [site.id], values: named({ site }) });
  },
  fix(document, finding, { newId }) {
    return linkToOnly(document, finding.elements[0], 'network', newId);
  },
};

function connects({ meaning }: Tie): boolean {
  return meaning === 'connected-to';
}
