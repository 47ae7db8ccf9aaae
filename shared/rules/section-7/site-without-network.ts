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
    const links = [...index.outgoing(site.id), ...index.incoming(site.id)];
    // Only networks connect: a link of another meaning has no network at its other end.
    if (links.some((link) => index.meaning(link) === 'connected-to')) return;
    report({ elements: [site.id], values: named({ site }) });
  },
  fix(document, finding, { newId }) {
    return linkToOnly(document, finding.elements[0], 'network', newId);
  },
};
