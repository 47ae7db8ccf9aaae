import { findEntry, hasCatalogueId, type CatalogueList } from '../../catalogue/catalogue';
import type { DrawingIndex } from '../../document/drawing-index';
import { valueAt } from '../../document/json-pointer';
import type { DataItem, Element, Link, Process } from '../../document/types';
import type { Values } from '../../messages/lang';
import { setAt } from '../fixes/set-at';
import { entryNamed } from '../queries/entry-named';
import type { Report, Rule } from '../rule';
import { ELEMENT_LISTS, HOLDING_LISTS, PROJECT_LISTS } from '../terms/catalogue-properties';
import { isBlank } from '../terms/is-blank';
import { endsOf, named, propertyName } from '../values';

/**
 * A value that the catalogue does not have, or that is offered for another property. It is kept, but no
 * other rule can make anything of it. Blank is not a value.
 */
export const catalogueValueUnknown: Rule = {
  id: 'catalogue-value-unknown',
  section: 0,
  severities: { draft: 'warning', submission: 'warning' },
  source: '–',
  each: 'element',
  sees: 'itself',
  check(element, report) {
    for (const [property, lists] of ELEMENT_LISTS[element.kind] ?? NONE) {
      const value = Object.hasOwn(element, property) ? element[property as keyof typeof element] : undefined;
      if (isUnknown(value, lists)) report(inElement(element, property, value));
    }
    if (element.kind === 'process') checkCollected(element, report);
  },
  also: [
    {
      reads: { project: PROJECT_LISTS.map(([property]) => property) },
      check(index, report) {
        for (const [property, lists] of PROJECT_LISTS) {
          const value = index.document.project[property];
          if (isUnknown(value, lists)) report({ variant: 'project', path: `/project/${property}`, values: wordsFor(property, value) });
        }
      },
    },
    {
      each: 'link',
      sees: 'neighbours',
      check(link, report, index) {
        if (isUnknown(link.method, METHOD_LISTS)) report(inLink(index, link, 'method', link.method));
        if (link.data) checkData(index, link, link.data, report);
      },
    },
  ],
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

const NONE: readonly never[] = [];
const METHOD_LISTS: readonly CatalogueList[] = ['method'];
const CLASSIFICATION_LISTS: readonly CatalogueList[] = ['classification'];

function isUnknown(value: unknown, lists: readonly CatalogueList[]): value is string {
  if (typeof value !== 'string') return false;
  const list = findEntry(value)?.list;
  // What stands in the catalogue without being offered for picking is known all the same.
  return list === undefined ? !isBlank(value) && !hasCatalogueId(value) : !lists.includes(list);
}

function checkCollected(process: Process, report: (report: Report) => void): void {
  process.collects?.forEach(({ holding }, position) => {
    if (isUnknown(holding, HOLDING_LISTS)) report(inElement(process, `collects/${position}/holding`, holding));
  });
}

function checkData(index: DrawingIndex, link: Link, data: readonly DataItem[], report: (report: Report) => void): void {
  data.forEach(({ classification, holding }, position) => {
    if (isUnknown(classification, CLASSIFICATION_LISTS)) report(inLink(index, link, `data/${position}/classification`, classification));
    if (isUnknown(holding, HOLDING_LISTS)) report(inLink(index, link, `data/${position}/holding`, holding));
  });
}

function inElement(element: Element, path: string, value: string): Report {
  return { elements: [element.id], path, values: named({ element }, wordsFor(path, value)) };
}

function inLink(index: DrawingIndex, link: Link, path: string, value: string): Report {
  return { links: [link.id], variant: 'link', path, values: named(endsOf(index, link), wordsFor(path, value)) };
}

function wordsFor(path: string, value: string): Values {
  return { ...propertyName(path.slice(path.lastIndexOf('/') + 1)), value: value.trim() };
}

function listsAt(path: string, kind: keyof typeof ELEMENT_LISTS | undefined): readonly CatalogueList[] {
  const steps = path.split('/');
  const property = steps.at(-1);
  if (steps.includes('collects') || steps.includes('data')) return property === 'holding' ? HOLDING_LISTS : CLASSIFICATION_LISTS;
  if (property === 'method') return METHOD_LISTS;
  const table = kind === undefined ? PROJECT_LISTS : (ELEMENT_LISTS[kind] ?? NONE);
  return table.find(([name]) => name === property)?.[1] ?? [];
}
