import type { DrawingIndex } from '../../document/drawing-index';
import type { Tie } from '../../document/ties';
import type { ElementKind, ElementOf } from '../../document/types';

const NONE: readonly never[] = [];
const FEW = 8;

/**
 * The elements of a kind that an element links to, along links that the link table allows; each once, in the links'
 * order.
 * @param id the element at the links' `from` end
 */
export function targetsOf<K extends ElementKind>(index: DrawingIndex, id: string, kind: K): readonly ElementOf<K>[] {
  return otherEnds(index.tiesFrom(id), 'to', kind);
}

/** The elements of a kind that link to an element, as {@link targetsOf}. */
export function sourcesOf<K extends ElementKind>(index: DrawingIndex, id: string, kind: K): readonly ElementOf<K>[] {
  return otherEnds(index.tiesTo(id), 'from', kind);
}

function otherEnds<K extends ElementKind>(ties: readonly Tie[], end: 'from' | 'to', kind: K): readonly ElementOf<K>[] {
  let found: ElementOf<K>[] | undefined;
  for (const tie of ties) {
    const other = tie[end];
    if (other.kind !== kind || tie.meaning === undefined) continue;
    // Few neighbours are compared faster than remembered.
    if (!found) found = [other as ElementOf<K>];
    else if (found.length >= FEW || !found.includes(other as ElementOf<K>)) found.push(other as ElementOf<K>);
  }
  if (!found) return NONE;
  return found.length < FEW ? found : [...new Set(found)];
}
