import { parentOf } from '../../document/kinds';
import type { Rule } from '../rule';
import { foldName } from '../terms/fold-name';
import { named } from '../values';

/**
 * Two elements of one kind with the same name: one thing drawn twice, or two that a reader takes for one. Modules and
 * application services may repeat a name under another parent.
 */
export const elementNameRepeated: Rule = {
  id: 'element-name-repeated',
  section: 0,
  severities: { draft: 'warning', submission: 'warning' },
  source: 'para 4.2.2 a',
  each: 'kind',
  sees: 'itself',
  check(kind, report, index) {
    if (kind === 'note') return;
    /** The names met, under each parent; all but modules and application services have none. */
    const met = new Map<string | undefined, Set<string>>();
    for (const element of index.all(kind)) {
      const name = foldName(element.name);
      if (name === '') continue;
      const parent = parentOf(element);
      const names = met.get(parent);
      if (!names) met.set(parent, new Set([name]));
      else if (names.has(name)) report({ elements: [element.id], path: 'name', values: named({ element }) });
      else names.add(name);
    }
  },
};
