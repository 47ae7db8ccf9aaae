import type { DrawingIndex } from '../document/drawing-index';
import { laneOf } from '../document/kinds';
import type { Stage } from '../document/types';
import type { Finding, Report, Rule, Severity } from './rule';
import { findWaiver, type WaiversByRule } from './waivers';

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };
const NONE: readonly never[] = [];
/** The drawing as a whole (0), the seven lanes and the project (8). */
const LANES = 9;
/** More than the limits allow of elements, so that links stand behind them however many there are. */
const ELEMENTS = 2 ** 20;
/** More than the limits allow of elements and links together; a rank stays a small whole number. */
const MANY = 2 ** 26;

/** A report with everything resolved except its words. */
export function resolve(index: DrawingIndex, rule: Rule, report: Report, stage: Stage, waivers: WaiversByRule): Finding {
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
    waiver: waivers.size === 0 ? undefined : findWaiver(waivers, rule.id, elements, links, about),
  };
}

/** A finding of an element or link that stands elsewhere in the document than before, with the pointer that it has now. */
export function repointed(index: DrawingIndex, finding: Finding): Finding {
  const { path, elements, links } = finding;
  const step = elements[0] !== undefined ? `/elements/${index.elementPosition(elements[0])}/` : `/links/${index.linkPosition(links[0] ?? '')}/`;
  if (path === undefined || path.startsWith('/project')) return finding;
  // What stands behind `/elements/7/` is the property's own way.
  const property = path.indexOf('/', path.indexOf('/', 1) + 1) + 1;
  const moved = step + path.slice(property);
  return moved === path ? finding : { ...finding, path: moved };
}

/** JSON pointer of the property to fix, which starts at the root. */
function pointer(index: DrawingIndex, report: Report): string | undefined {
  if (report.path === undefined) return undefined;
  if (report.path.startsWith('/')) return report.path;
  const link = report.links?.[0];
  const element = report.elements?.[0];
  if (element !== undefined) return `/elements/${index.elementPosition(element)}/${report.path}`;
  if (link !== undefined) return `/links/${index.linkPosition(link)}/${report.path}`;
  return `/${report.path}`;
}

/**
 * Where a finding stands in the list, as one number: severity, then lane, then document order – the drawing before the
 * elements, links behind them.
 */
export function rankOf(index: DrawingIndex, { severity, lane, elements, links }: Finding): number {
  const element = elements[0];
  const link = links[0];
  let order = 0;
  if (element !== undefined) order = index.elementPosition(element) + 1;
  else if (link !== undefined) order = ELEMENTS + index.linkPosition(link);
  return (SEVERITY_ORDER[severity] * LANES + lane) * MANY + order;
}

/** A small number for a rank's severity and lane, in the order of ranks. */
export function groupOf(rank: number): number {
  return Math.floor(rank / MANY);
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
