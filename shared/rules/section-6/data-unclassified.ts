import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { named } from '../values';

/** Data that flows without a level of secrecy (para 2.6.6). */
export const dataUnclassified: Rule = {
  id: 'data-unclassified',
  section: 6,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'para 2.6.6',
  each: 'exchange',
  sees: 'neighbours',
  check({ link, from, to }, report) {
    const data = link.data ?? [];
    const open = data.filter(({ classification }) => isBlank(classification));
    const [first] = open;
    if (!first) return;
    const names = open.map(({ name }) => name?.trim() ?? '').filter((name) => name !== '');
    report({
      links: [link.id],
      path: `data/${data.indexOf(first)}/classification`,
      variant: names.length === 0 ? 'unnamed' : 'named',
      values: named({ from, to }, { data: names.join(', '), count: open.length }),
    });
  },
};
