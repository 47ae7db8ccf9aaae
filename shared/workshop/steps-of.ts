import type { DrawingIndex } from '../document/drawing-index';
import { laneOf } from '../document/kinds';
import type { Element } from '../document/types';
import type { Selector, Walk, WalkStep } from './walk';

/** Something that a step wants to light and the drawing does not have. */
export interface Missing {
  readonly what: 'element' | 'link' | 'name';
  /** The id, or the name as the step says it. */
  readonly value: string;
}

/** A step of a walk, in the ids of the drawing as it is now. */
export interface LitStep {
  readonly elements: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  /** In the step's order; the step goes on without them. */
  readonly missing: readonly Missing[];
}

/**
 * What each step of a walk lights in a drawing. What the drawing does not have is reported, and stops nothing; never throws.
 * @returns one for each step, in their order
 */
export function stepsOf(index: DrawingIndex, walk: Walk): readonly LitStep[] {
  const seen = new Set<string>();
  return walk.steps.map((step) => {
    const missing: Missing[] = [];
    const elements = elementsOf(index, step, missing);
    for (const id of elements) seen.add(id);
    return { elements, links: step.links ? linksById(index, step.links, missing) : linksOf(index, elements, seen), missing };
  });
}

function elementsOf(index: DrawingIndex, step: WalkStep, missing: Missing[]): ReadonlySet<string> {
  const lit = new Set<string>();
  const add = (id: string): void => {
    if (lit.has(id)) return;
    lit.add(id);
    for (const child of index.children(id)) add(child.id);
  };
  for (const id of step.elements ?? []) {
    if (index.element(id)) add(id);
    else missing.push({ what: 'element', value: id });
  }
  for (const selector of step.select ?? []) {
    const { found, absent } = matches(index, selector);
    for (const { id } of found) add(id);
    for (const value of absent) missing.push({ what: 'name', value });
  }
  return lit;
}

function matches(index: DrawingIndex, { lane, kind, names }: Selector): { readonly found: readonly Element[]; readonly absent: readonly string[] } {
  const possible = index.document.elements.filter((element) => (lane === undefined || laneOf(element) === lane) && (kind === undefined || element.kind === kind));
  if (!names) return { found: possible, absent: [] };
  const wanted = new Set(names.map(plain));
  const found = possible.filter(({ name }) => wanted.has(plain(name ?? '')));
  const there = new Set(found.map(({ name }) => plain(name ?? '')));
  return { found, absent: names.filter((name) => !there.has(plain(name))) };
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}

function linksById(index: DrawingIndex, ids: readonly string[], missing: Missing[]): ReadonlySet<string> {
  for (const id of ids) if (!index.link(id)) missing.push({ what: 'link', value: id });
  return new Set(ids.filter((id) => index.link(id)));
}

/** A drawing is shown from its beginning: a step's links are those that lead to what was already there. */
function linksOf(index: DrawingIndex, lit: ReadonlySet<string>, seen: ReadonlySet<string>): ReadonlySet<string> {
  const links = index.document.links.filter(
    ({ from, to }) => seen.has(from) && seen.has(to) && (lit.has(from) || lit.has(to)) && index.element(from)?.kind !== 'note' && index.element(to)?.kind !== 'note',
  );
  return new Set(links.map(({ id }) => id));
}
