import type { LmvDocument, Waiver } from '../../shared/document/types';
import type { Finding } from '../../shared/rules/rule';
import { covers } from '../../shared/rules/waivers';

/** Whether a finding is about an element or link. */
export function isAbout(finding: Finding, target: { readonly element?: string; readonly link?: string }): boolean {
  return (target.element !== undefined && finding.elements.includes(target.element)) || (target.link !== undefined && finding.links.includes(target.link));
}

/**
 * The waiver that sets aside exactly this finding, without its reason: the element or link that it is about first, and
 * `about` where the rule says several things about that same one.
 * @param findings all findings of the drawing, to tell whether there are several
 */
export function waiverFor(finding: Finding, findings: readonly Finding[]): Waiver {
  const [element] = finding.elements;
  const link = element === undefined ? finding.links[0] : undefined;
  const alike = findings.filter((other) => other.rule === finding.rule && other.elements[0] === element && (element !== undefined || other.links[0] === link));
  return {
    rule: finding.rule,
    ...(element !== undefined && { element }),
    ...(link !== undefined && { link }),
    ...(finding.about !== undefined && alike.length > 1 && { about: finding.about }),
  };
}

/** The document's waivers that cover a finding. */
export function waiversOf(finding: Finding, document: LmvDocument): readonly Waiver[] {
  return document.waivers.filter((waiver) => waiver.rule === finding.rule && covers(waiver, finding.elements, finding.links, finding.about));
}
