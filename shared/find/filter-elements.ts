import type { DrawingIndex } from '../document/drawing-index';
import { laneOf } from '../document/kinds';
import type { Element, Lane } from '../document/types';
import type { Finding, Severity } from '../rules/rule';
import { evenText } from '../search/search-words';

/** Which elements stay lit; what is undefined does not matter. */
export interface ElementFilter {
  readonly lane?: Lane | undefined;
  /** An agency that offers, uses or supplies it; compared without case and spaces. */
  readonly agency?: string | undefined;
  /** It has a finding of this severity that is not waived. */
  readonly severity?: Severity | undefined;
}

/** Whether a filter holds anything back. */
export function isFiltering({ lane, agency, severity }: ElementFilter): boolean {
  return lane !== undefined || agency !== undefined || severity !== undefined;
}

/** The agencies that a drawing's elements name, each once as it was first written, sorted. */
export function agenciesIn(index: DrawingIndex): readonly string[] {
  const met = new Map<string, string>();
  for (const element of index.document.elements) {
    for (const agency of agenciesOf(element)) {
      const key = evenText(agency);
      if (key !== '' && !met.has(key)) met.set(key, agency.trim());
    }
  }
  return [...met.values()].toSorted((a, b) => a.localeCompare(b));
}

/**
 * The elements that a filter lets through.
 * @param findings what the check found in this drawing
 * @returns their ids; a container stays with a part that does
 */
export function filterElements(index: DrawingIndex, filter: ElementFilter, findings: readonly Finding[]): ReadonlySet<string> {
  const { lane, severity } = filter;
  const agency = filter.agency === undefined ? undefined : evenText(filter.agency);
  const found = severity && new Set(findings.filter((finding) => finding.severity === severity && !finding.waiver).flatMap(({ elements }) => elements));
  const kept = new Set<string>();
  for (const element of index.document.elements) {
    if (lane !== undefined && laneOf(element) !== lane) continue;
    if (agency !== undefined && !agenciesOf(element).some((each) => evenText(each) === agency)) continue;
    if (found && !found.has(element.id)) continue;
    kept.add(element.id);
    kept.add(index.place(element.id));
  }
  return kept;
}

function agenciesOf(element: Element): readonly string[] {
  if (element.kind === 'application') return element.agencies ?? [];
  if (element.kind === 'system' || element.kind === 'dataset') return element.agency === undefined ? [] : [element.agency];
  return [];
}
