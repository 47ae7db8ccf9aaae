import { parentOf } from '../../document/kinds';
import type { Rule } from '../rule';
import { foldName } from '../terms/fold-name';
import { nameOf } from '../values';

/**
 * Two elements of one kind with the same name: one thing drawn twice, or two that a reader takes for one. Modules and
 * application services may repeat a name under another parent.
 */
export const elementNameRepeated: Rule = {
  id: 'element-name-repeated',
  section: 0,
  severities: { draft: 'warning', submission: 'warning' },
  source: 'para 4.2.2 a',
  check(index, report) {
    const seen = new Set<string>();
    for (const element of index.document.elements) {
      if (element.kind === 'note') continue;
      const name = foldName(element.name);
      if (name === '') continue;
      // A name may hold anything, so it comes last.
      const key = `${element.kind} ${JSON.stringify(parentOf(element) ?? null)} ${name}`;
      if (seen.has(key)) report({ elements: [element.id], path: 'name', values: nameOf('element', element) });
      else seen.add(key);
    }
  },
};
