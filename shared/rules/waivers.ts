import type { LmvDocument, Waiver } from '../document/types';
import type { Finding } from './rule';
import { isBlank } from './terms/is-blank';

/** A document's waivers that count, by the rule they are about. */
export type WaiversByRule = ReadonlyMap<string, readonly Waiver[]>;

/**
 * The waivers that count: those with a reason. A waiver is a written reason; without one it sets nothing aside.
 */
export function waiversByRule(waivers: readonly Waiver[]): WaiversByRule {
  const map = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    if (isBlank(waiver.reason)) continue;
    const list = map.get(waiver.rule);
    if (list) list.push(waiver);
    else map.set(waiver.rule, [waiver]);
  }
  return map;
}

/**
 * What covers a finding, as the finding carries it.
 * @returns undefined where the finding stands
 */
export function findWaiver(
  waivers: WaiversByRule,
  rule: string,
  elements: readonly string[],
  links: readonly string[],
  about: string | undefined,
): Finding['waiver'] {
  const waiver = waivers.get(rule)?.find((each) => covers(each, elements, links, about));
  return (
    waiver && {
      reason: waiver.reason ?? '',
      ...(waiver.by !== undefined && { by: waiver.by }),
      ...(waiver.date !== undefined && { date: waiver.date }),
    }
  );
}

/**
 * Whether a waiver covers a finding of its rule: the element, link and `about` that it names must be the finding's.
 */
export function covers(waiver: Waiver, elements: readonly string[], links: readonly string[], about: string | undefined): boolean {
  return (
    (waiver.element === undefined || elements.includes(waiver.element)) &&
    (waiver.link === undefined || links.includes(waiver.link)) &&
    (waiver.about === undefined || waiver.about === about)
  );
}

/**
 * The waivers that set nothing aside any more, because what they were written for is repaired, removed or no longer a
 * rule. They are pointed out, never dropped by themselves: a reason that somebody wrote is theirs to delete.
 * @param document the drawing
 * @param findings what the check of that drawing found
 * @returns in the document's order
 */
export function staleWaivers(document: LmvDocument, findings: readonly Finding[]): readonly Waiver[] {
  if (document.waivers.length === 0) return [];
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = byRule.get(finding.rule);
    if (list) list.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return document.waivers.filter(
    (waiver) => !byRule.get(waiver.rule)?.some((finding) => covers(waiver, finding.elements, finding.links, finding.about)),
  );
}
