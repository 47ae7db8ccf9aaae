import { ELEMENT_KINDS, KINDS } from '../../document/kinds';
import { linkMeaning } from '../../document/link-meaning';
import type { ElementKind } from '../../document/types';

/** How a new or other element is joined to the one that a person stands on. */
export type Way =
  /** A link from the one stood on to it. */
  | 'out'
  /** A link from it to the one stood on. */
  | 'in'
  /** An exchange each way. */
  | 'both'
  /** It stands inside the one stood on. */
  | 'inside';

/** What most likely comes next to each kind; whatever else the link table allows follows in the order of the lanes. */
const LIKELY: Readonly<Partial<Record<ElementKind, readonly ElementKind[]>>> = {
  process: ['process', 'application', 'module', 'application-service'],
  application: ['module', 'application-service', 'system', 'dataset', 'platform', 'site', 'security-control'],
  module: ['application-service', 'system', 'dataset', 'platform', 'site'],
  system: ['application', 'module', 'site'],
  dataset: ['application', 'module', 'site', 'security-control'],
  site: ['network', 'security-control'],
};

/**
 * The ways in which the link table (or a container) lets an element of one kind join one of another.
 * @param stood the kind of the element stood on
 * @param other the kind that joins it
 * @returns the likeliest first; empty where they have nothing to do with each other
 */
export function waysTo(stood: ElementKind, other: ElementKind): readonly Way[] {
  if (KINDS[other].parents?.includes(stood)) return ['inside'];
  return linkWays(stood, other);
}

/** As `waysTo`, for links alone: an element that has its place already stays in it. */
export function linkWays(stood: ElementKind, other: ElementKind): readonly ('out' | 'in' | 'both')[] {
  const out = linkMeaning(stood, other);
  const back = linkMeaning(other, stood);
  if (out === 'exchange' || back === 'exchange') {
    // Registries and repositories are there to be read; everything else is asked about.
    return other === 'dataset' ? ['in', 'out', 'both'] : ['out', 'in', 'both'];
  }
  if (out === 'connected-to') return ['out'];
  return [...(out === undefined ? [] : (['out'] as const)), ...(back === undefined ? [] : (['in'] as const))];
}

/**
 * The kinds that may come next to every one of some kinds, the likeliest first, what may come before last.
 * @param stood the kinds of the elements stood on; none means a new beginning, where every kind may stand
 */
export function kindsNext(stood: ReadonlySet<ElementKind>): readonly { readonly kind: ElementKind; readonly ways: readonly (Way | undefined)[] }[] {
  const [first] = stood;
  if (first === undefined) return ELEMENT_KINDS.map((kind) => ({ kind, ways: [undefined] }));
  const likely = LIKELY[first] ?? [];
  const order = [...likely, ...ELEMENT_KINDS.filter((kind) => !likely.includes(kind))];
  const all = order.flatMap((kind) => {
    const ways = waysTo(first, kind).filter((way) => [...stood].every((each) => waysTo(each, kind).includes(way)));
    return ways.length === 0 ? [] : [{ kind, ways }];
  });
  return [...all.filter(({ ways }) => ways[0] !== 'in' || ways.length > 1), ...all.filter(({ ways }) => ways[0] === 'in' && ways.length === 1)];
}
