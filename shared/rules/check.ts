import { DrawingIndex } from '../document/drawing-index';
import { laneOf } from '../document/kinds';
import type { LmvDocument, Stage } from '../document/types';
import type { Finding, Report, Rule, Severity } from './rule';
import { findWaiver, waiversByRule, type WaiversByRule } from './waivers';

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };
const NONE: readonly never[] = [];
/** The drawing as a whole (0), the seven lanes and the project (8). */
const LANES = 9;

interface Found {
  readonly finding: Finding;
  readonly rank: number;
}

/** The id under which a rule that throws is reported, instead of the check as a whole failing. */
export const RULE_CRASHED = 'rule-crashed';

/**
 * The stage a document is checked in.
 * @returns `submission` only where the project says so; anything else counts as a draft
 */
export function stageOf(document: LmvDocument): Stage {
  return document.project.stage === 'submission' ? 'submission' : 'draft';
}

/**
 * Checks a drawing. Pure and deterministic: the same drawing gives the same list.
 * @param index look-ups over the document
 * @param rules the rules of the edition
 * @param stage which severities count
 * @returns findings sorted by severity, then lane, then document order; waived ones stay in the list
 */
export function check(index: DrawingIndex, rules: readonly Rule[], stage: Stage): readonly Finding[] {
  const found: Found[] = [];
  const waivers = waiversByRule(index.document.waivers);
  for (const rule of rules) {
    const before = found.length;
    try {
      rule.check(
        index,
        (report) => {
          const finding = resolve(index, rule, report, stage, waivers);
          found.push({ finding, rank: rankOf(index, finding) });
        },
        stage,
      );
    } catch (error) {
      // Half of a rule's findings would read as all of them.
      found.length = before;
      const finding = crashed(rule, error);
      found.push({ finding, rank: rankOf(index, finding) });
    }
  }
  // Array.sort is stable: findings of one rank keep the order of the rules.
  found.sort((a, b) => a.rank - b.rank);
  return found.map(({ finding }) => finding);
}

/** Checks a document with its own stage, or the one given. */
export function checkDocument(document: LmvDocument, rules: readonly Rule[], stage: Stage = stageOf(document)): readonly Finding[] {
  return check(new DrawingIndex(document), rules, stage);
}

function resolve(index: DrawingIndex, rule: Rule, report: Report, stage: Stage, waivers: WaiversByRule): Finding {
  const elements = report.elements ?? NONE;
  const links = report.links ?? NONE;
  const about = report.about ?? report.path;
  return {
    key: `${rule.id}|${joined(elements)}|${joined(links)}|${about ?? ''}`,
    rule: rule.id,
    severity: report.severity ?? rule.severities[stage],
    lane: report.lane ?? laneOfReport(index, rule, report),
    elements,
    links,
    path: pointer(index, report),
    variant: report.variant,
    about,
    values: report.values ?? {},
    waiver: findWaiver(waivers, rule.id, elements, links, about),
  };
}

/** Most findings are about one element or one link. */
function joined(ids: readonly string[]): string {
  return ids.length === 1 ? (ids[0] ?? '') : ids.join(' ');
}

function laneOfReport(index: DrawingIndex, rule: Rule, report: Report): number {
  const first = report.elements?.[0] ?? index.link(report.links?.[0] ?? '')?.from;
  if (rule.section !== 0 || first === undefined) return rule.section;
  const element = index.element(first);
  return element ? laneOf(element) : rule.section;
}

function pointer(index: DrawingIndex, report: Report): string | undefined {
  if (report.path === undefined) return undefined;
  if (report.path.startsWith('/')) return report.path;
  const link = report.links?.[0];
  const element = report.elements?.[0];
  if (element !== undefined) return `/elements/${index.elementPosition(element)}/${report.path}`;
  if (link !== undefined) return `/links/${index.linkPosition(link)}/${report.path}`;
  return `/${report.path}`;
}

/** Severity, then lane, then document order, as one number: links come behind elements, the drawing before both. */
function rankOf(index: DrawingIndex, finding: Finding): number {
  const { elements, links } = index.document;
  const [element] = finding.elements;
  const [link] = finding.links;
  let order = -1;
  if (element !== undefined) order = index.elementPosition(element);
  else if (link !== undefined) order = elements.length + index.linkPosition(link);
  return (SEVERITY_ORDER[finding.severity] * LANES + finding.lane) * (elements.length + links.length + 1) + order + 1;
}

function crashed(rule: Rule, error: unknown): Finding {
  return {
    key: `${RULE_CRASHED}|${rule.id}`,
    rule: RULE_CRASHED,
    severity: 'warning',
    lane: 0,
    elements: NONE,
    links: NONE,
    about: rule.id,
    values: { rule: rule.id, reason: error instanceof Error ? error.message : String(error) },
  };
}
