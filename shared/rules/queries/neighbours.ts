import type { DrawingIndex } from '../../document/drawing-index';
import { linkMeaning } from '../../document/link-meaning';
import type { ElementKind, ElementOf, Link } from '../../document/types';

const NONE: readonly never[] = [];
const FEW = 8;

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
  let found: ElementOf<K>[] | undefined;
  for (const link of links) {
    const other = index.element(link[end]);
    // Few neighbours are compared faster than remembered.
    if (other?.kind !== kind) continue;
    if (!found) found = [other as ElementOf<K>];
    else if (found.length >= FEW || !found.includes(other as ElementOf<K>)) found.push(other as ElementOf<K>);
  }
  if (!found) return NONE;
  return found.length < FEW ? found : [...new Set(found)];
}
