import { jsonEqual } from '../document/json-equal';
import { laneOf } from '../document/kinds';
import type { Element, Lane, Link, LmvDocument, Waiver } from '../document/types';
import { matchElements, type Matches } from './match';

/** One property that is not as it was. */
export interface FieldChange {
  /** Its name in the file; `roles.owner` for one inside another. */
  readonly property: string;
  /** Undefined where it was missing. */
  readonly before: unknown;
  /** Undefined where it is missing now. */
  readonly after: unknown;
}

interface Change<T> {
  readonly lane: Lane;
  /** What became of it. `moved`: it only stands elsewhere. */
  readonly what: 'added' | 'removed' | 'changed' | 'moved';
  /** Absent where it was added. */
  readonly before?: T;
  /** Absent where it was removed. */
  readonly after?: T;
  /** For `changed`; places are not among them. */
  readonly fields: readonly FieldChange[];
}

export type ElementChange = Change<Element>;
export type LinkChange = Change<Link>;

/** What differs between two drawings. Lists are in the order of lanes, then of the document. */
export interface Comparison {
  readonly before: LmvDocument;
  readonly after: LmvDocument;
  readonly matches: Matches;
  /** Title and project. */
  readonly project: readonly FieldChange[];
  readonly elements: readonly ElementChange[];
  readonly links: readonly LinkChange[];
  readonly waivers: { readonly added: readonly Waiver[]; readonly removed: readonly Waiver[] };
}

/**
 * Compares two drawings, or two states of one.
 * @param before the older one, the as-is, what was sent last
 * @param after the newer one, the to-be, what is to be sent
 */
export function compareDrawings(before: LmvDocument, after: LmvDocument): Comparison {
  const matches = matchElements(before, after);
  return {
    before,
    after,
    matches,
    project: fieldChanges({ title: before.title, ...flat(before.project) }, { title: after.title, ...flat(after.project) }),
    elements: compareElements(before, after, matches),
    links: compareLinks(before, after, matches),
    waivers: compareWaivers(before, after, matches),
  };
}

/** Whether nothing differs. */
export function isSame({ project, elements, links, waivers }: Comparison): boolean {
  return project.length + elements.length + links.length + waivers.added.length + waivers.removed.length === 0;
}

function compareElements(before: LmvDocument, after: LmvDocument, matches: Matches): readonly ElementChange[] {
  const old = byId(before.elements);
  const inOld = (id: string): string => matches.before.get(id) ?? id;
  const changes: ElementChange[] = [];
  for (const element of after.elements) {
    const was = old.get(matches.before.get(element.id) ?? '');
    const lane = laneOf(element);
    if (!was) changes.push({ lane, what: 'added', after: element, fields: [] });
    else {
      const { x, y, ...rest } = element;
      const { x: oldX, y: oldY, ...oldRest } = was;
      // A parent that is matched under another id is the same parent.
      const fields = fieldChanges(oldRest, 'parent' in rest && typeof rest.parent === 'string' ? { ...rest, parent: inOld(rest.parent) } : rest, ['id']);
      if (fields.length > 0) changes.push({ lane, what: 'changed', before: was, after: element, fields: fields.map((field) => (field.property === 'parent' && 'parent' in rest ? { ...field, after: rest.parent } : field)) });
      else if (x !== oldX || y !== oldY) changes.push({ lane, what: 'moved', before: was, after: element, fields: [] });
    }
  }
  for (const element of before.elements) if (!matches.after.has(element.id)) changes.push({ lane: laneOf(element), what: 'removed', before: element, fields: [] });
  return inLanes(changes);
}

function compareLinks(before: LmvDocument, after: LmvDocument, matches: Matches): readonly LinkChange[] {
  const lanes = { before: byId(before.elements), after: byId(after.elements) };
  const inOld = (id: string): string => matches.before.get(id) ?? id;
  const left = new Map(before.links.map((link) => [link.id, link]));
  const was = pairLinks(before, after, inOld);
  const changes: LinkChange[] = [];
  for (const link of after.links) {
    const lane = laneOfLink(link, lanes.after);
    const old = was.get(link.id);
    if (!old) {
      changes.push({ lane, what: 'added', after: link, fields: [] });
      continue;
    }
    left.delete(old.id);
    const fields = fieldChanges(old, { ...link, from: inOld(link.from), to: inOld(link.to) }, ['id']);
    const named = fields.map((field) => (field.property === 'from' || field.property === 'to' ? { ...field, after: link[field.property] } : field));
    if (named.length > 0) changes.push({ lane, what: 'changed', before: old, after: link, fields: named });
  }
  for (const link of left.values()) changes.push({ lane: laneOfLink(link, lanes.before), what: 'removed', before: link, fields: [] });
  return inLanes(changes);
}

/** Links before, by ids of links after: the same id, or the same ends, each once. */
function pairLinks(before: LmvDocument, after: LmvDocument, inOld: (id: string) => string): ReadonlyMap<string, Link> {
  const old = byId(before.links);
  const pairs = new Map<string, Link>();
  for (const link of after.links) {
    const same = old.get(link.id);
    if (same) pairs.set(link.id, same);
  }
  const taken = new Set([...pairs.values()].map(({ id }) => id));
  const free = new Map<string, Link[]>();
  for (const link of before.links) if (!taken.has(link.id)) free.set(ends(link.from, link.to), [...(free.get(ends(link.from, link.to)) ?? []), link]);
  for (const link of after.links) {
    if (pairs.has(link.id)) continue;
    const next = free.get(ends(inOld(link.from), inOld(link.to)))?.shift();
    if (next) pairs.set(link.id, next);
  }
  return pairs;
}

function ends(from: string, to: string): string {
  return JSON.stringify([from, to]);
}

function compareWaivers(before: LmvDocument, after: LmvDocument, matches: Matches): Comparison['waivers'] {
  const renamed = before.waivers.map((waiver) => ({ waiver, now: waiver.element === undefined ? waiver : { ...waiver, element: matches.after.get(waiver.element) ?? waiver.element } }));
  return {
    added: after.waivers.filter((waiver) => !renamed.some(({ now }) => jsonEqual(now, waiver))),
    removed: renamed.filter(({ now }) => !after.waivers.some((waiver) => jsonEqual(now, waiver))).map(({ waiver }) => waiver),
  };
}

/** The properties in which two things differ, those of the newer one first. */
function fieldChanges(before: object, after: object, except: readonly string[] = []): readonly FieldChange[] {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  const properties = [...new Set([...now.keys(), ...old.keys()])].filter((property) => !except.includes(property));
  return properties.filter((property) => !sayTheSame(old.get(property), now.get(property))).map((property) => ({ property, before: old.get(property), after: now.get(property) }));
}

/** A property that is missing says what a blank one says, and what an empty list says. */
function sayTheSame(a: unknown, b: unknown): boolean {
  return (isEmpty(a) && isEmpty(b)) || jsonEqual(a, b);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
}

function flat(project: LmvDocument['project']): object {
  const { roles = {}, ...rest } = project;
  return { ...rest, ...Object.fromEntries(Object.entries(roles).map(([role, name]) => [`roles.${role}`, name])) };
}

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

/** A link belongs to the lower one of its lanes: what a channel relies on stands with the platforms. */
function laneOfLink(link: Link, elements: ReadonlyMap<string, Element>): Lane {
  const lanes = [link.from, link.to].flatMap((id) => elements.get(id) ?? []).map(laneOf);
  return lanes.length === 0 ? 1 : (Math.max(...lanes) as Lane);
}

function inLanes<T extends { readonly lane: Lane }>(changes: readonly T[]): readonly T[] {
  return changes.toSorted((a, b) => a.lane - b.lane);
}
