import type { ElementKind, ElementOf, LmvDocument } from '../../document/types';

/**
 * The one element of a kind. Where there is exactly one, a missing link can only lead to it; where there are several,
 * only the architect knows to which.
 * @returns undefined where there is none, or more than one
 */
export function onlyOfKind<K extends ElementKind>(document: LmvDocument, kind: K): ElementOf<K> | undefined {
  const all = document.elements.filter((element): element is ElementOf<K> => element.kind === kind);
  return all.length === 1 ? all[0] : undefined;
}
