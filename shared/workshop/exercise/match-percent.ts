import { compareDrawings, type FieldChange } from '../../compare/compare';
import { matchElements } from '../../compare/match';
import { KINDS } from '../../document/kinds';
import type { Element, ElementKind, LmvDocument } from '../../document/types';
import { foldName } from '../../rules/terms/fold-name';

/** Own properties that a brief leaves to whoever draws it. */
const FREE: ReadonlySet<string> = new Set(['parent', 'product', 'collects', 'agencies', 'address', 'hardware', 'software', 'placement', 'lane', 'text']);

/** The property that says, of each kind, which of several it is: two portals are one portal, whatever they are called. */
const TELLS: Partial<Readonly<Record<ElementKind, string>>> = {
  user: 'relationship',
  channel: 'medium',
  process: 'process',
  platform: 'platform',
  dataset: 'holding',
  site: 'location',
  network: 'network',
  'security-control': 'control',
};

/**
 * How much of a drawing is as in a model answer: elements with the values that they take from a list, links with their
 * method. What stands in one of the two only counts against it; names, places, notes and free text don't count.
 * @returns a whole number of per cent; 100 for the model answer itself
 */
export function matchPercent(model: LmvDocument, document: LmvDocument): number {
  const { after, elements, links } = compareDrawings(model, withIdsOf(model, document));
  const changed = new Map(elements.flatMap(({ before, after: now, fields }) => (before && now ? [[before.id, fields] as const] : [])));
  const removed = new Set([...elements, ...links].flatMap(({ what, before }) => (what === 'removed' && before ? [before.id] : [])));
  let all = 0;
  let same = 0;
  for (const element of model.elements.filter(isDrawn)) {
    const counted = countedOf(element);
    all += 1 + counted.length;
    if (!removed.has(element.id)) same += 1 + counted.length - differing(counted, changed.get(element.id));
  }
  const otherMethod = new Set(links.flatMap(({ what, before, fields }) => (what === 'changed' && before && fields.some(({ property }) => property === 'method') ? [before.id] : [])));
  const otherEnds = new Set(links.flatMap(({ what, before, fields }) => (what === 'changed' && before && fields.some(({ property }) => property === 'from' || property === 'to') ? [before.id] : [])));
  for (const link of model.links) {
    const weight = link.method === undefined ? 1 : 2;
    all += weight;
    if (!removed.has(link.id) && !otherEnds.has(link.id)) same += otherMethod.has(link.id) ? 1 : weight;
  }
  const kinds = new Map(after.elements.map((element) => [element.id, element.kind]));
  all += elements.filter(({ what, after: now }) => what === 'added' && now && isDrawn(now)).length;
  all += links.filter(({ what, after: now }) => what === 'added' && now && kinds.get(now.from) !== 'note').length;
  return all === 0 ? 100 : Math.floor((100 * same) / all);
}

function isDrawn({ kind }: Element): boolean {
  return kind !== 'note';
}

function countedOf(element: Element): readonly string[] {
  return KINDS[element.kind].properties.filter((property) => !FREE.has(property) && valueOf(element, property) !== '');
}

function differing(counted: readonly string[], fields: readonly FieldChange[] | undefined): number {
  return counted.filter((property) => fields?.some((field) => field.property === property)).length;
}

function valueOf(element: Element, property: string): string {
  const value: unknown = (element as unknown as Readonly<Record<string, unknown>>)[property];
  return value === undefined ? '' : typeof value === 'string' ? value.trim() : JSON.stringify(value);
}

/**
 * The drawing with the model's ids where an element is plainly the same one: by its entry of the guide's lists, by its
 * name wherever it stands, or as the only one of its kind on both sides. Comparing then finds it under whatever name it goes.
 */
function withIdsOf(model: LmvDocument, document: LmvDocument): LmvDocument {
  const ids = new Map<string, string>();
  const taken = new Set(document.elements.map(({ id }) => id));
  const matches = matchElements(model, document);
  for (const tell of [byEntry, byName, () => 'the only one']) {
    const left = grouped(model.elements.filter(({ id }) => !matches.after.has(id) && ![...ids.values()].includes(id)), tell);
    const right = grouped(document.elements.filter(({ id }) => !matches.before.has(id) && !ids.has(id)), tell);
    for (const [key, [only, ...more]] of left) {
      const [other, ...others] = right.get(key) ?? [];
      if (only && other && more.length === 0 && others.length === 0 && !taken.has(only.id)) ids.set(other.id, only.id);
    }
  }
  const now = (id: string): string => ids.get(id) ?? id;
  return {
    ...document,
    elements: document.elements.map((element) => ({ ...element, id: now(element.id), ...('parent' in element && typeof element.parent === 'string' && { parent: now(element.parent) }) })),
    links: document.links.map((link) => ({ ...link, from: now(link.from), to: now(link.to) })),
  };
}

function byEntry(element: Element): string {
  return valueOf(element, TELLS[element.kind] ?? '');
}

function byName({ name }: Element): string {
  return foldName(name);
}

function grouped(elements: readonly Element[], tell: (element: Element) => string): ReadonlyMap<string, readonly Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of elements.filter(isDrawn)) {
    const told = tell(element);
    if (told === '') continue;
    const key = `${element.kind} ${told}`;
    groups.set(key, [...(groups.get(key) ?? []), element]);
  }
  return groups;
}
