import type { DrawingIndex } from '../../document/drawing-index';
import { linkMeaning } from '../../document/link-meaning';
import type { ElementKind, ElementOf, Link } from '../../document/types';

/**
 * The elements of a kind that an element links to, along links that the link table allows; each once, in the links'
 * order.
 * @param id the element at the links' `from` end
 */
export function targetsOf<K extends ElementKind>(index: DrawingIndex, id: string, kind: K): readonly ElementOf<K>[] {
  return otherEnds(index, id, index.outgoing(id), 'to', kind);
}

/** The elements of a kind that link to an element, as {@link targetsOf}. */
export function sourcesOf<K extends ElementKind>(index: DrawingIndex, id: string, kind: K): readonly ElementOf<K>[] {
  return otherEnds(index, id, index.incoming(id), 'from', kind);
}

function otherEnds<K extends ElementKind>(
  index: DrawingIndex,
  id: string,
  links: readonly Link[],
  end: 'from' | 'to',
  kind: K,
): readonly ElementOf<K>[] {
  const own = index.element(id)?.kind;
  const allowed = own !== undefined && (end === 'to' ? linkMeaning(own, kind) : linkMeaning(kind, own)) !== undefined;
  if (!allowed) return [];
  const found = new Set<ElementOf<K>>();
  for (const link of links) {
    const other = index.element(link[end]);
    if (other?.kind === kind) found.add(other as ElementOf<K>);
  }
  return [...found];
}
