import type { DrawingIndex } from '../../document/drawing-index';
import { ELEMENT_KINDS } from '../../document/kinds';
import type { Element, ElementKind } from '../../document/types';
import { missingEntries } from './missing';
import type { LibraryItem } from '../item';
import { kindsNext, linkWays, type Way } from './ways';

/** Adds an element, joined to what is stood on. */
export interface AddStep {
  readonly act: 'add';
  readonly item: LibraryItem;
  /** Undefined where nothing is stood on. */
  readonly way: Way | undefined;
}

/** Links what is stood on with an element that is there already. */
export interface LinkStep {
  readonly act: 'link';
  readonly other: Element;
  readonly way: 'out' | 'in' | 'both';
}

export type NextStep = AddStep | LinkStep;

/** What may follow, in the groups that it is offered in. */
export interface NextSteps {
  /** What the drawing most likely lacks: entries of the guide's lists. */
  readonly missing: readonly AddStep[];
  /** A new element of each kind that the link table allows. */
  readonly kinds: readonly AddStep[];
  /** Elements that are there and may be linked: those without any link yet first, then in document order. */
  readonly existing: readonly LinkStep[];
  /** Kinds that the drawing has none of yet. */
  readonly absent: ReadonlySet<ElementKind>;
}

/**
 * What may follow some elements by the link table of the guide: for each of them, and for all of them at once.
 * @param stood elements of the drawing; none for a new beginning
 */
export function nextSteps(index: DrawingIndex, stood: readonly Element[]): NextSteps {
  const next = kindsNext(new Set(stood.map(({ kind }) => kind))).flatMap(({ kind, ways }) => {
    // One container at a time.
    const possible = stood.length > 1 ? ways.filter((way) => way !== 'inside') : ways;
    return possible.length === 0 ? [] : [{ kind, ways: possible }];
  });
  const wayOf = new Map(next.map(({ kind, ways }) => [kind, ways[0]]));
  return {
    missing: missingEntries(index, stood)
      .filter(({ kind }) => wayOf.has(kind))
      .map((item) => ({ act: 'add', item, way: wayOf.get(item.kind) })),
    kinds: next.flatMap(({ kind, ways }) => ways.map((way): AddStep => ({ act: 'add', item: { kind }, way }))),
    existing: existingSteps(index, stood),
    absent: new Set(ELEMENT_KINDS.filter((kind) => index.all(kind).length === 0)),
  };
}

/** The kinds that may be added, each with its likeliest way. */
export function addableKinds(steps: NextSteps): readonly { readonly kind: ElementKind; readonly way: Way | undefined }[] {
  const seen = new Set<ElementKind>();
  return steps.kinds.flatMap(({ item: { kind }, way }) => {
    if (seen.has(kind)) return [];
    seen.add(kind);
    return [{ kind, way }];
  });
}

function existingSteps(index: DrawingIndex, stood: readonly Element[]): readonly LinkStep[] {
  if (stood.length === 0) return [];
  const ids = new Set(stood.map(({ id }) => id));
  const steps = index.document.elements.flatMap((other): readonly LinkStep[] => {
    if (ids.has(other.id)) return [];
    const [first, ...rest] = stood.map(({ kind }) => linkWays(kind, other.kind));
    const ways = (first ?? []).filter((way) => rest.every((each) => each.includes(way)));
    return ways.filter((way) => stood.some(({ id }) => lacks(index, id, other.id, way))).map((way) => ({ act: 'link', other, way }));
  });
  return [...steps.filter(({ other }) => isLoose(index, other)), ...steps.filter(({ other }) => !isLoose(index, other))];
}

function isLoose(index: DrawingIndex, { id }: Element): boolean {
  return index.outgoing(id).length === 0 && index.incoming(id).length === 0;
}

/** Whether a link in this way would say something new; an application's own parts need none with it. */
export function lacks(index: DrawingIndex, id: string, other: string, way: Way): boolean {
  if (way === 'inside' || index.place(id) === index.place(other)) return false;
  const out = index.outgoing(id).some(({ to }) => to === other);
  const back = index.outgoing(other).some(({ to }) => to === id);
  if (way === 'both') return !out && !back;
  // Which way a network is joined says nothing, so one link is enough.
  const either = index.outgoing(id).find(({ to }) => to === other) ?? index.outgoing(other).find(({ to }) => to === id);
  if (either && index.meaning(either) === 'connected-to') return false;
  return way === 'out' ? !out : !back;
}
