import { DrawingIndex } from '../document/drawing-index';
import { linkMeaning } from '../document/link-meaning';
import type { ElementKind, LmvDocument } from '../document/types';
import type { Lang } from '../messages/lang';
import { matchElements } from './match';
import { parseOutline, type OutlineProblem, type TypedElement, type TypedProperties } from './parse';
import { resolveLinks, type FoundLink } from './resolve';
import { readValue } from './value-text';
import { LINK_PROPERTIES, type OutlineProperty } from './words';
import { writeOutline } from './write';

/** Properties to set; undefined removes one. */
export type Values = ReadonlyMap<string, unknown>;

/** What an outline changes about the drawing that it was written from. Elements are named by their ids. */
export interface OutlineChanges {
  readonly title: string | undefined;
  readonly added: readonly { readonly id: string; readonly kind: ElementKind; readonly name: string; readonly parent: string | undefined; readonly values: Values; readonly after: string | undefined }[];
  readonly changed: readonly { readonly id: string; readonly name: string | undefined; readonly values: Values }[];
  readonly moved: readonly { readonly id: string; readonly parent: string | undefined }[];
  readonly removed: readonly string[];
  /** The elements that were there, in their new order; undefined where it is the old one. */
  readonly order: readonly string[] | undefined;
  readonly links: {
    readonly added: readonly { readonly from: string; readonly to: string; readonly values: Values }[];
    readonly changed: readonly { readonly id: string; readonly values: Values }[];
    readonly removed: readonly string[];
  };
}

export interface ReadOutline {
  readonly changes: OutlineChanges;
  /** In the order of the lines; while there are any, the changes are not to be made. */
  readonly problems: readonly OutlineProblem[];
}

/**
 * Reads what an outline changes about a drawing. What is written as it was changes nothing, so that whatever the outline
 * can't say of an element or link stays with it.
 * @param base the drawing that the outline was written from
 * @param lang the language that it was written in; both are understood
 * @param newId gives ids for new elements
 */
export function readOutline(base: LmvDocument, text: string, lang: Lang, newId: () => string): ReadOutline {
  const written = writeOutline(base, lang);
  const before = parseOutline(written.text);
  const after = parseOutline(text);
  const matches = matchElements(before.elements, after.elements);
  const index = new DrawingIndex(base);
  const ids = matches.map((match) => written.elements[match ?? -1] ?? newId());
  const renamed = new Map(
    after.elements.flatMap(({ name }, position): readonly (readonly [string, number])[] => {
      const old = before.elements[matches[position] ?? -1]?.name;
      return old === undefined || old === name ? [] : [[old, position]];
    }),
  );
  const resolved = resolveLinks(after, renamed);
  const problems: OutlineProblem[] = [...after.problems, ...resolved.problems];
  const values = (typed: TypedProperties, old: TypedProperties, kind: ElementKind | undefined, line: number, holder: object | undefined): Values =>
    readValues(typed, old, { kind, line, holder, lang }, problems);

  const added: OutlineChanges['added'][number][] = [];
  const changed: OutlineChanges['changed'][number][] = [];
  const moved: OutlineChanges['moved'][number][] = [];
  after.elements.forEach((element, position) => {
    const id = ids[position] ?? '';
    const match = matches[position];
    const old = match === undefined ? undefined : before.elements[match];
    const parent = element.parent === undefined ? undefined : ids[element.parent];
    const set = values(element.properties, old?.properties ?? new Map(), element.kind, element.line, index.element(id));
    if (!old) {
      added.push({ id, kind: element.kind, name: element.name, parent, values: set, after: ids[position - 1] });
      return;
    }
    if (set.size > 0 || old.name !== element.name) changed.push({ id, name: old.name === element.name ? undefined : element.name, values: set });
    const oldParent = old.parent === undefined ? undefined : written.elements[old.parent];
    if (oldParent !== parent) moved.push({ id, parent });
  });
  const kept = matches.filter((match): match is number => match !== undefined);
  const links = linkChanges(index, { written: writtenLinks(written, before.elements), found: resolved.links, ids, elements: after.elements }, values, problems);
  return {
    changes: {
      title: after.title !== before.title && after.title !== undefined ? after.title : undefined,
      added,
      changed,
      moved,
      removed: written.elements.filter((_, position) => !kept.includes(position)),
      order: kept.every((match, at) => at === 0 || (kept[at - 1] ?? 0) < match) ? undefined : kept.map((match) => written.elements[match] ?? ''),
      links,
    },
    problems: problems.toSorted((a, b) => a.line - b.line),
  };
}

/** Whether an outline changes anything. */
export function isUnchanged({ title, added, changed, moved, removed, order, links }: OutlineChanges): boolean {
  return title === undefined && order === undefined && [added, changed, moved, removed, links.added, links.changed, links.removed].every((list) => list.length === 0);
}

interface Holder {
  readonly kind: ElementKind | undefined;
  readonly line: number;
  /** What stands in the drawing. */
  readonly holder: object | undefined;
  readonly lang: Lang;
}

function readValues(typed: TypedProperties, old: TypedProperties, { kind, line, holder, lang }: Holder, problems: OutlineProblem[]): Values {
  const values = new Map<string, unknown>();
  for (const [property, text] of typed) {
    if (old.get(property) === text) continue;
    const read = readValue(property, kind, text, (holder as Readonly<Record<string, unknown>> | undefined)?.[property], lang);
    if (read.ok) values.set(property, read.value);
    else problems.push({ line, code: 'value-unknown', text, expected: read.expected });
  }
  for (const property of old.keys()) if (!typed.has(property)) values.set(property, undefined);
  return values;
}

interface WrittenLink {
  readonly id: string;
  readonly properties: TypedProperties;
}

function writtenLinks(written: ReturnType<typeof writeOutline>, elements: readonly TypedElement[]): readonly WrittenLink[] {
  return written.links.flatMap((ids, position) => ids.map((id, at) => ({ id, properties: elements[position]?.links[at]?.properties ?? new Map<OutlineProperty, string>() })));
}

interface LinkFacts {
  readonly written: readonly WrittenLink[];
  readonly found: readonly FoundLink[];
  readonly ids: readonly string[];
  readonly elements: readonly TypedElement[];
}

type ReadLinkValues = (typed: TypedProperties, old: TypedProperties, kind: undefined, line: number, holder: object | undefined) => Values;

function linkChanges(index: DrawingIndex, { written, found, ids, elements }: LinkFacts, values: ReadLinkValues, problems: OutlineProblem[]): OutlineChanges['links'] {
  const standing = new Map<string, WrittenLink[]>();
  for (const link of written) {
    const { from = '', to = '' } = index.link(link.id) ?? {};
    standing.set(`${from}>${to}`, [...(standing.get(`${from}>${to}`) ?? []), link]);
  }
  const added: OutlineChanges['links']['added'][number][] = [];
  const changed: OutlineChanges['links']['changed'][number][] = [];
  const take = (key: string, fits: (link: WrittenLink) => boolean): WrittenLink | undefined => {
    const list = standing.get(key);
    const at = list?.findIndex(fits) ?? -1;
    return at < 0 ? undefined : list?.splice(at, 1)[0];
  };
  const facts = found.map((each) => ({ ...each, key: `${ids[each.from] ?? ''}>${ids[each.to] ?? ''}` }));
  // First those that are as they were; only then may others have changed.
  const same = facts.map(({ key, link }) => take(key, ({ properties }) => sameProperties(properties, link.properties)));
  facts.forEach(({ from, to, link, key }, position) => {
    if (same[position]) return;
    const old = take(key, () => true);
    const set = values(link.properties, old?.properties ?? new Map<OutlineProperty, string>(), undefined, link.line, old && index.link(old.id));
    if (old) {
      changed.push({ id: old.id, values: set });
      return;
    }
    const [fromKind = 'note', toKind = 'note'] = [elements[from]?.kind, elements[to]?.kind];
    if (linkMeaning(fromKind, toKind) === undefined || from === to) problems.push({ line: link.line, code: 'link-not-allowed', text: link.target, expected: { kinds: [fromKind, toKind] } });
    else added.push({ from: ids[from] ?? '', to: ids[to] ?? '', values: set });
  });
  return { added, changed, removed: [...standing.values()].flatMap((list) => list.map(({ id }) => id)) };
}

function sameProperties(a: TypedProperties, b: TypedProperties): boolean {
  return a.size === b.size && LINK_PROPERTIES.every((property) => a.get(property) === b.get(property));
}

