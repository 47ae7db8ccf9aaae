import { foldName } from '../rules/terms/fold-name';
import { unquoted } from './notation';
import type { OutlineProblem, TypedElement, TypedOutline } from './parse';

/** A link of the outline, its ends found. */
export interface FoundLink {
  /** Positions in the outline's list of elements. */
  readonly from: number;
  readonly to: number;
  readonly link: TypedElement['links'][number];
}

/**
 * Finds what the arrows of an outline point at: by number, by the very name, or by the name in other letters.
 * @param renamed the positions of elements by the names that they had: arrows may still call them so
 */
export function resolveLinks({ elements }: TypedOutline, renamed: ReadonlyMap<string, number>): { readonly links: readonly FoundLink[]; readonly problems: readonly OutlineProblem[] } {
  const problems: OutlineProblem[] = [];
  const tags = new Map<string, number>();
  const names = new Map<string, number[]>();
  const folded = new Map<string, number[]>();
  elements.forEach(({ tag, name, line }, position) => {
    if (tag !== undefined) {
      if (tags.has(tag)) problems.push({ line, code: 'tag-repeated', text: `#${tag}` });
      else tags.set(tag, position);
    }
    push(names, name, position);
    push(folded, foldName(name), position);
  });
  const links = elements.flatMap((element, position) =>
    element.links.flatMap((link): readonly FoundLink[] => {
      const name = unquoted(link.target);
      const tagged = /^#\d+$/.test(link.target) ? tags.get(link.target.slice(1)) : undefined;
      const exact = names.get(name) ?? [];
      const found = tagged === undefined ? (exact.length > 0 ? exact : (folded.get(foldName(name)) ?? [])) : [tagged];
      const before = renamed.get(name);
      const [target] = found.length === 0 && before !== undefined ? [before] : found;
      if (target === undefined || found.length > 1) {
        problems.push({ line: link.line, code: target === undefined ? 'target-unknown' : 'target-unclear', text: link.target });
        return [];
      }
      return [
        ...(link.arrow === '<-' ? [] : [{ from: position, to: target, link }]),
        ...(link.arrow === '->' ? [] : [{ from: target, to: position, link }]),
      ];
    }),
  );
  return { links, problems };
}

function push(map: Map<string, number[]>, key: string, position: number): void {
  const list = map.get(key);
  if (list) list.push(position);
  else map.set(key, [position]);
}
