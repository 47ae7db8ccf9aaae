import { KINDS } from '../document/kinds';
import { LIMITS } from '../document/limits';
import { ARCHIMATE_RELATIONSHIP, linkMeaning } from '../document/link-meaning';
import { newDocument } from '../document/create';
import { readDrawing, type ReadResult } from '../document/read';
import type { ElementKind } from '../document/types';
import type { Found, Remark, Target, Thing, Tie } from './found';

/** What a type becomes, by the type's name; types that are not named become what the reader suggested. */
export type Mapping = Readonly<Record<string, Target>>;

/** One type of thing, as the person is asked about it. */
export interface TypeFound {
  readonly type: string;
  readonly count: number;
  /** Names of the first few. */
  readonly examples: readonly string[];
  readonly suggested: Target;
}

const EXAMPLES = 3;

/** The types of a file in the order they were met, for the preview. */
export function typesOf(found: Found): readonly TypeFound[] {
  const types = new Map<string, { count: number; examples: string[]; suggested: Target }>();
  for (const { type, name, suggested } of found.things) {
    const known = types.get(type) ?? { count: 0, examples: [], suggested };
    types.set(type, known);
    known.count++;
    if (known.examples.length < EXAMPLES && name.trim() !== '' && !known.examples.includes(name)) known.examples.push(name);
  }
  return Array.from(types, ([type, facts]) => ({ type, ...facts }));
}

/** What became of a file. */
export interface Built {
  /** As for any file: whole and checked, or refused. */
  readonly result: ReadResult;
  readonly remarks: readonly Remark[];
  /** How many things and ties were found, and how many of them are in the drawing. */
  readonly counts: { readonly things: number; readonly elements: number; readonly ties: number; readonly links: number };
}

/** What comes from outside, since the core has neither clock nor randomness. */
export interface BuildContext {
  readonly newId: () => string;
  /** ISO date, `YYYY-MM-DD`, for a drawing that says none itself. */
  readonly date: string;
}

/**
 * Makes a drawing of what was found. Everything goes through the reader of `.lmv` files, so that what an import gives
 * has passed the same checks as any file.
 */
export function buildDrawing(found: Found, mapping: Mapping, { newId, date }: BuildContext): Built {
  const remarks: Remark[] = [...found.remarks];
  const kinds = new Map<string, ElementKind>();
  const names = new Map(found.things.map(({ id, name }) => [id, name]));
  for (const thing of found.things) {
    const target = targetOf(thing, mapping);
    if (target !== 'leave-out') kinds.set(thing.id, target);
    else remarks.push({ code: 'thing-left-out', values: { name: thing.name, type: thing.type } });
  }
  const containing = found.ties.filter((tie) => tie.containing === true && holds(kinds, tie.from, tie.to));
  const parents = new Map(containing.map(({ from, to }) => [to, from]));
  const elements = found.things.flatMap((thing) => elementOf(thing, kinds, parents.get(thing.id), names, remarks));
  const insides = new Set(containing.map(({ id }) => id));
  const links = found.ties.filter(({ id }) => !insides.has(id)).flatMap((tie) => linkOf(tie, kinds, names, remarks));
  const base = newDocument({ id: found.id ?? newId(), title: found.title, date });
  const raw = { ...found.extra, ...base, project: found.project ?? base.project, elements, links, waivers: found.waivers ?? [] };
  const result = readDrawing(JSON.stringify(raw));
  const counts = { things: found.things.length, elements: elements.length, ties: found.ties.length, links: links.length };
  return { result, remarks, counts };
}

/** Most things and ties together that are looked at: what a drawing may hold, with room for what is left out. */
export const MAX_FOUND = 2 * (LIMITS.elements + LIMITS.links);

function targetOf(thing: Thing, mapping: Mapping): Target {
  return Object.hasOwn(mapping, thing.type) ? (mapping[thing.type] ?? thing.suggested) : thing.suggested;
}

/** Whether the kinds at both ends allow one to stand in the other. */
function holds(kinds: ReadonlyMap<string, ElementKind>, outer: string, inner: string): boolean {
  const outerKind = kinds.get(outer);
  const innerKind = kinds.get(inner);
  return outerKind !== undefined && innerKind !== undefined && (KINDS[innerKind].parents?.includes(outerKind) ?? false);
}

function elementOf(thing: Thing, kinds: ReadonlyMap<string, ElementKind>, container: string | undefined, names: ReadonlyMap<string, string>, remarks: Remark[]): readonly object[] {
  const kind = kinds.get(thing.id);
  if (kind === undefined) return [];
  const { id, name, properties = {}, suggested } = thing;
  const wanted = thing.parent ?? container;
  const parent = wanted !== undefined && holds(kinds, wanted, id) ? wanted : undefined;
  if (thing.parent !== undefined && parent === undefined && KINDS[kind].parents) {
    remarks.push({ code: 'parent-not-taken', values: { name, parent: names.get(thing.parent) ?? thing.parent } });
  }
  // Properties belong to the kind that was suggested; of another kind only what it has itself is taken.
  const kept = kind === suggested ? properties : Object.fromEntries(Object.entries(properties).filter(([key]) => ['note', 'x', 'y', ...KINDS[kind].properties].includes(key)));
  const { parent: _parent, x, y, ...own } = kept;
  const called = kind === 'note' ? { text: name } : { name };
  return [{ id, kind, ...(name === '' ? {} : called), ...(parent === undefined ? { ...(x !== undefined && { x }), ...(y !== undefined && { y }) } : { parent }), ...own }];
}

function linkOf({ id, from, to, turnable, properties = {} }: Tie, kinds: ReadonlyMap<string, ElementKind>, names: ReadonlyMap<string, string>, remarks: Remark[]): readonly object[] {
  const fromKind = kinds.get(from);
  const toKind = kinds.get(to);
  const { label } = properties;
  const ends = { from: names.get(from) ?? from, to: names.get(to) ?? to, label: typeof label === 'string' ? label : '' };
  if (fromKind === undefined || toKind === undefined) {
    remarks.push({ code: 'tie-without-end', values: ends });
    return [];
  }
  if (!turnable || linkMeaning(fromKind, toKind) !== undefined) return [{ id, from, to, ...properties }];
  if (linkMeaning(toKind, fromKind) !== undefined) return [{ id, from: to, to: from, ...properties }];
  remarks.push({ code: 'tie-not-a-link', values: { ...ends, fromKind, toKind } });
  return [];
}

/**
 * Which way an ArchiMate relationship is drawn here: the format's table turns some of them round.
 * @param type `Serving`, `Flow` …
 * @returns whether the link goes from the relationship's target to its source
 */
export function isTurned(type: string, sourceKind: ElementKind, targetKind: ElementKind): boolean {
  const turned = linkMeaning(targetKind, sourceKind);
  const straight = linkMeaning(sourceKind, targetKind);
  const fits = (meaning: typeof turned, reversed: boolean): boolean =>
    meaning !== undefined && ARCHIMATE_RELATIONSHIP[meaning].type === type && ARCHIMATE_RELATIONSHIP[meaning].reversed === reversed;
  if (fits(straight, false)) return false;
  if (fits(turned, true)) return true;
  return straight === undefined && turned !== undefined;
}
