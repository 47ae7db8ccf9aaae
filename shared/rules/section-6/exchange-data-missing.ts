import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { named } from '../values';

/** An exchange that does not name the data that flows, or not all of it (Jadual 3-1, label 6). */
export const exchangeDataMissing: Rule = {
  id: 'exchange-data-missing',
  section: 6,
  severities: { draft: 'hint', submission: 'error' },
  source: 'Jadual 3-1, label 6',
  each: 'exchange',
  sees: 'neighbours',
  check({ link, from, to }, report) {
    const data = link.data ?? [];
    const unnamed = data.findIndex(({ name }) => isBlank(name));
    if (data.length > 0 && unnamed < 0) return;
    report({
      links: [link.id],
      path: unnamed < 0 ? 'data' : `data/${unnamed}/name`,
      variant: unnamed < 0 ? 'none' : 'unnamed',
      values: named({ from, to }),
    });
  },
};
