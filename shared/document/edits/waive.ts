import { jsonEqual } from '../json-equal';
import { waiverSchema } from '../schema';
import type { LmvDocument, Waiver } from '../types';
import { elementOf, linkOf, valid } from './checks';

/** What a waiver covers: the rule and what of the drawing, without its reason. */
export type WaiverMatch = Pick<Waiver, 'rule' | 'element' | 'link' | 'about'>;

/** Whether two waivers cover the very same thing. */
export function sameCover(a: WaiverMatch, b: WaiverMatch): boolean {
  return a.rule === b.rule && a.element === b.element && a.link === b.link && a.about === b.about;
}

/**
 * Sets a finding aside with a reason. A waiver of the very same thing is replaced where it stands.
 * @throws EditError `unknown-id` for an element or link that does not exist; `invalid-value`
 */
export function waive(document: LmvDocument, waiver: Waiver): LmvDocument {
  const added = valid(waiverSchema, waiver);
  if (added.element !== undefined) elementOf(document, added.element);
  if (added.link !== undefined) linkOf(document, added.link);
  const position = document.waivers.findIndex((other) => sameCover(other, added));
  if (position === -1) return { ...document, waivers: [...document.waivers, added] };
  return jsonEqual(document.waivers[position], added) ? document : { ...document, waivers: document.waivers.with(position, added) };
}
