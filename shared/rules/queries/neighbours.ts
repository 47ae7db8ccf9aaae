import type { DrawingIndex } from '../../document/drawing-index';
import { linkMeaning } from '../../document/link-meaning';
import type { ElementKind, ElementOf, Link } from '../../document/types';

const NONE: readonly never[] = [];

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
  if (links.length === 0) return NONE;
  const own = index.element(id)?.kind;
  const allowed = own !== undefined && (end === 'to' ? linkMeaning(own, kind) : linkMeaning(kind, own)) !== undefined;
  if (!allowed) return NONE;
  const found: ElementOf<K>[] = [];
  for (const link of links) {
    const other = index.element(link[end]);
    if (other?.kind === kind) found.push(other as ElementOf<K>);
  }
  return found.length < 2 ? found : [...new Set(found)];
}
