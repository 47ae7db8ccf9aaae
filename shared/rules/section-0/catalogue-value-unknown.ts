import { findEntry, type CatalogueList } from '../../catalogue/catalogue';
import { valueAt } from '../../document/json-pointer';
import { setAt } from '../fixes/set-at';
import { entryNamed } from '../queries/entry-named';
import type { Report, Rule } from '../rule';
import { ELEMENT_LISTS, HOLDING_LISTS, PROJECT_LISTS } from '../terms/catalogue-properties';
import { isBlank } from '../terms/is-blank';
import { endsOf, nameOf, propertyName } from '../values';

/**
 * A value that the catalogue does not have, or that stands in a list other than the property's. It is kept, but no
 * other rule can make anything of it. Blank is not a value.
 */
export const catalogueValueUnknown: Rule = {
  id: 'catalogue-value-unknown',
  section: 0,
  severities: { draft: 'warning', submission: 'warning' },
  source: '–',
  check(index, report) {
    const look = (value: unknown, lists: readonly CatalogueList[], path: string, rest: () => Report): void => {
      if (typeof value !== 'string' || isBlank(value)) return;
      const list = findEntry(value)?.list;
      if (list !== undefined && lists.includes(list)) return;
      const more = rest();
      const property = path.slice(path.lastIndexOf('/') + 1);
      report({ ...more, path, values: { ...more.values, ...propertyName(property), value: value.trim() } });
    };

    for (const [property, lists] of PROJECT_LISTS) {
      look(index.document.project[property], lists, `/project/${property}`, () => ({ variant: 'project' }));
    }
    for (const element of index.document.elements) {
      const about = (): Report => ({ elements: [element.id], values: nameOf('element', element) });
      for (const [property, lists] of ELEMENT_LISTS[element.kind] ?? []) {
        look(Object.hasOwn(element, property) ? element[property as keyof typeof element] : undefined, lists, property, about);
      }
      if (element.kind !== 'process') continue;
      element.collects?.forEach((item, position) => look(item.holding, HOLDING_LISTS, `collects/${position}/holding`, about));
    }
    for (const link of index.document.links) {
      const about = (): Report => ({ links: [link.id], values: endsOf(index, link), variant: 'link' });
      look(link.method, ['method'], 'method', about);
      link.data?.forEach((item, position) => {
        look(item.classification, ['classification'], `data/${position}/classification`, about);
        look(item.holding, HOLDING_LISTS, `data/${position}/holding`, about);
      });
    }
  },
  fix(document, finding) {
    const { path } = finding;
    if (path === undefined) return undefined;
    // A file written by hand or by another tool often holds the name instead of the id.
    const text = valueAt(document, path.split('/').slice(1));
    const lists = listsAt(path, document.elements.find(({ id }) => id === finding.elements[0])?.kind);
    const named = lists.map((list) => entryNamed(list, typeof text === 'string' ? text : undefined)).find((entry) => entry !== undefined);
    return named && setAt(document, path, named.id);
  },
};

function listsAt(path: string, kind: keyof typeof ELEMENT_LISTS | undefined): readonly CatalogueList[] {
  const steps = path.split('/');
  const property = steps.at(-1);
  if (steps.includes('collects') || steps.includes('data')) return property === 'holding' ? HOLDING_LISTS : ['classification'];
  if (property === 'method') return ['method'];
  const table = kind === undefined ? PROJECT_LISTS : (ELEMENT_LISTS[kind] ?? []);
  return table.find(([name]) => name === property)?.[1] ?? [];
}
