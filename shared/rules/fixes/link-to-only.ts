import type { ElementKind, LmvDocument } from '../../document/types';
import { addLink } from './add-link';
import { onlyOfKind } from './only-of-kind';

/**
 * The document with a link from an element to the only element of a kind.
 * @returns undefined where there is none of that kind, or more than one
 */
export function linkToOnly(document: LmvDocument, from: string | undefined, kind: ElementKind, newId: () => string): LmvDocument | undefined {
  const only = onlyOfKind(document, kind);
  return from !== undefined && only ? addLink(document, { id: newId(), from, to: only.id }) : undefined;
}
