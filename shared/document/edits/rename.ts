import type { LmvDocument } from '../types';
import { elementOf } from './checks';
import { setProperty } from './set-property';

/**
 * Gives an element a name; a note, which has none, gets it as its text.
 * @param name kept as typed; blank means unnamed
 * @throws EditError `unknown-id`
 */
export function rename(document: LmvDocument, id: string, name: string): LmvDocument {
  return setProperty(document, id, elementOf(document, id).kind === 'note' ? 'text' : 'name', name);
}
