import { findEntry } from '../../catalogue/catalogue';
import type { Element } from '../../document/types';
import { setElementProperty } from '../fixes/set-element-property';
import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { named } from '../values';

/** An element that nobody can speak of, because it has no name. Notes have a text instead. */
export const elementUnnamed: Rule = {
  id: 'element-unnamed',
  section: 0,
  severities: { draft: 'warning', submission: 'error' },
  source: 'Jadual 3-1',
  each: 'element',
  sees: 'itself',
  check(element, report) {
    if (element.kind === 'note' || !isBlank(element.name)) return;
    report({ elements: [element.id], path: 'name', values: named({ element }) });
  },
  fix(document, finding) {
    const element = document.elements.find(({ id }) => id === finding.elements[0]);
    // The guide's own name for what was picked from its lists is the name that most drawings carry.
    const entry = element && findEntry(tellingValue(element));
    return element && entry && setElementProperty(document, element.id, 'name', entry.ms);
  },
};

/** The property, most telling first, whose catalogue name can stand for an element. */
function tellingValue(element: Element): string | undefined {
  switch (element.kind) {
    case 'user':
      return element.persona ?? element.subcategory ?? element.targetGroup;
    case 'channel':
      return element.medium;
    case 'process':
      return element.process;
    case 'platform':
      return element.platform;
    case 'dataset':
      return element.holding;
    case 'site':
      return element.location;
    case 'network':
      return element.network;
    case 'security-control':
      return element.control;
    default:
      return undefined;
  }
}
