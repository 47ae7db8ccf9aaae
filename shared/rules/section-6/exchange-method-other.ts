import type { Rule } from '../rule';
import { named } from '../values';

/** An exchange by a method that the guide does not name (para 3.3.4 f). */
export const exchangeMethodOther: Rule = {
  id: 'exchange-method-other',
  section: 6,
  severities: { draft: 'hint', submission: 'hint' },
  source: 'para 3.3.4 f',
  each: 'exchange',
  sees: 'neighbours',
  check({ link, from, to }, report) {
    if (link.method !== 'method-other') return;
    report({ links: [link.id], path: 'method', values: named({ from, to }) });
  },
};
