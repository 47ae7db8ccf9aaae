import { exchangesOf } from '../queries/exchanges-of';
import type { Rule } from '../rule';
import { nameOf } from '../values';

/** An exchange by a method that the guide does not name (para 3.3.4 f). */
export const exchangeMethodOther: Rule = {
  id: 'exchange-method-other',
  section: 6,
  severities: { draft: 'hint', submission: 'hint' },
  source: 'para 3.3.4 f',
  check(index, report) {
    for (const { link, from, to } of exchangesOf(index)) {
      if (link.method !== 'method-other') continue;
      report({ links: [link.id], path: 'method', values: { ...nameOf('from', from), ...nameOf('to', to) } });
    }
  },
};
