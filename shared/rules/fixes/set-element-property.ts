import { setProperty } from '../../document/edits/set-property';
import type { LmvDocument } from '../../document/types';

/**
 * The document with one property of an element set.
 * @returns undefined where there is no such element, as a fix answers
 */
export function setElementProperty(document: LmvDocument, id: string | undefined, property: string, value: string): LmvDocument | undefined {
  if (id === undefined || !document.elements.some((element) => element.id === id)) return undefined;
  return setProperty(document, id, property, value);
}
