import { addElement, addLink } from '../document/edits';
import type { LmvDocument } from '../document/types';
import type { RowPlan } from './plan';

/**
 * Adds what rows became, as one edit. Rows with something wrong add nothing. New elements have no place yet.
 * @throws EditError `over-limit`
 */
export function addRows(document: LmvDocument, plans: readonly RowPlan[]): LmvDocument {
  const grown = plans.flatMap(({ elements }) => elements).reduce(addElement, document);
  return plans.flatMap(({ links }) => links).reduce(addLink, grown);
}
