import type { DrawingIndex } from '../../shared/document/drawing-index';
import { laneOf } from '../../shared/document/kinds';
import type { Lane } from '../../shared/document/types';
import type { Finding, Severity } from '../../shared/rules/rule';

/** What an element's or link's badge shows. */
export interface Badge {
  readonly severity: Severity;
  readonly count: number;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };
const cache = new WeakMap<readonly Finding[], ReadonlyMap<string, Badge>>();

/**
 * The badge of every element and link with open findings: the worst severity and how many. Waived findings and hints
 * without company stay quiet: a hint alone shows no badge in the drawing, only in the findings panel.
 * @param findings one result of the check; worked out once for each
 */
export function badgesOf(findings: readonly Finding[]): ReadonlyMap<string, Badge> {
  let badges = cache.get(findings);
  if (!badges) {
    badges = countBadges(findings);
    cache.set(findings, badges);
  }
  return badges;
}

function countBadges(findings: readonly Finding[]): ReadonlyMap<string, Badge> {
  const badges = new Map<string, Badge>();
  for (const finding of findings) {
    if (finding.waiver || finding.severity === 'hint') continue;
    for (const id of new Set([...finding.elements.slice(0, 1), ...finding.links.slice(0, 1)])) badges.set(id, counted(badges.get(id), finding));
  }
  return badges;
}

function counted(before: Badge | undefined, { severity }: Finding): Badge {
  const worst = before && RANK[before.severity] < RANK[severity] ? before.severity : severity;
  return { severity: worst, count: (before?.count ?? 0) + 1 };
}

/** The same for all that a lane holds, and for what it lacks; undefined where there is nothing to show. */
export function laneBadge(findings: readonly Finding[], index: DrawingIndex, lane: Lane): Badge | undefined {
  let badge: Badge | undefined;
  for (const finding of findings) {
    if (finding.waiver || finding.severity === 'hint') continue;
    const element = index.element(finding.elements[0] ?? '');
    if ((element ? laneOf(element) : finding.lane) === lane) badge = counted(badge, finding);
  }
  return badge;
}
