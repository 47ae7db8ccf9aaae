import { setMethod } from '../fixes/set-method';
import { externalSystemOf } from '../queries/external-system-of';
import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { entryOf, named } from '../values';

const MYGDX = 'method-mygdx';

/** Data shared with another agency by a way other than MyGDX (para 2.7.3; Jadual 4-1, proses 1 a viii). */
export const externalNotMygdx: Rule = {
  id: 'external-not-mygdx',
  section: 6,
  severities: { draft: 'warning', submission: 'warning' },
  source: 'para 2.7.3; Jadual 4-1, proses 1 a viii',
  each: 'exchange',
  sees: 'neighbours',
  check(exchange, report) {
    const { link, from, to } = exchange;
    if (link.method === undefined || isBlank(link.method) || link.method === MYGDX || !externalSystemOf(exchange)) return;
    report({
      links: [link.id],
      path: 'method',
      values: named({ from, to }, entryOf('method', link.method)),
    });
  },
  fix(document, finding) {
    return setMethod(document, finding.links[0], MYGDX);
  },
};
