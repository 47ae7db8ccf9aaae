import { DrawingIndex } from '../../document/drawing-index';
import { setMethod } from '../fixes/set-method';
import { exchangesOf } from '../queries/exchanges-of';
import { externalSystemOf } from '../queries/external-system-of';
import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { named } from '../values';

/** An exchange that does not say by which method the data flows (Jadual 3-1, label 6). */
export const exchangeMethodMissing: Rule = {
  id: 'exchange-method-missing',
  section: 6,
  severities: { draft: 'warning', submission: 'error' },
  source: 'Jadual 3-1, label 6',
  each: 'exchange',
  sees: 'neighbours',
  check({ link, from, to }, report) {
    if (!isBlank(link.method)) return;
    report({ links: [link.id], path: 'method', values: named({ from, to }) });
  },
  fix(document, finding) {
    const exchange = exchangesOf(new DrawingIndex(document)).find(({ link }) => link.id === finding.links[0]);
    // Inside the agency the guide leaves the method open; between agencies it names one (para 2.7.3).
    return exchange && externalSystemOf(exchange) ? setMethod(document, exchange.link.id, 'method-mygdx') : undefined;
  },
};
