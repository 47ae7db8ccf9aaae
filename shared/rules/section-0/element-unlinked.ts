import type { ElementKind } from '../../document/types';
import type { Rule } from '../rule';
import { isLinked } from '../terms/is-linked';
import { named } from '../values';

const KINDS: ReadonlySet<ElementKind> = new Set([
  'user',
  'channel',
  'service',
  'process',
  'application',
  'platform',
  'system',
  'dataset',
  'site',
  'network',
]);

/** An element that nothing ties to the service. Modules and application services are tied by standing in their application. */
export const elementUnlinked: Rule = {
  id: 'element-unlinked',
  section: 0,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'para 3.3.4',
  each: 'element',
  sees: 'links',
  check(element, report, index) {
    if (!KINDS.has(element.kind) || isLinked(index, element.id)) return;
    report({ elements: [element.id], values: named({ element }) });
  },
};
