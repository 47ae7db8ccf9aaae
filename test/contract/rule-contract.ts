import type { LmvDocument, Stage } from '../../shared/document/types';
import { checkExport, type ExportedFinding } from '../../shared/rules/check-export';
import type { Severity } from '../../shared/rules/rule';

export interface Case {
  /** What is special about the drawing. */
  readonly when: string;
  readonly drawing: LmvDocument;
  /**
   * What the rule finds, in order; empty: it must not fire. A finding is written as the ids it is about (`u1`,
   * `a1+a2`), a link's id with `~` before it (`~l1`), or `drawing`; then the property to fix (`u1/persona`,
   * `~l1/data/0/name`, `drawing/project/agency`). `/*` at the end leaves the property open, where the contract does.
   */
  readonly finds: readonly string[];
  /** Severities in order, where they are not the rule's own. */
  readonly severities?: Partial<Readonly<Record<Stage, readonly Severity[]>>>;
}

/** A row of the rules' table, and drawings that show each edge of its condition. */
export interface RuleContract {
  readonly rule: string;
  readonly draft: Severity;
  readonly submission: Severity;
  readonly cases: readonly Case[];
}

export const E = 'error';
export const W = 'warning';
export const H = 'hint';

/** A row of the table with its cases. */
export function rule(id: string, draft: Severity, submission: Severity, ...cases: readonly Case[]): RuleContract {
  return { rule: id, draft, submission, cases };
}

/** A drawing in which the rule must find something. */
export function fires(when: string, drawing: LmvDocument, ...finds: readonly string[]): Case {
  return { when, drawing, finds };
}

/** A near miss. */
export function silent(when: string, drawing: LmvDocument): Case {
  return { when, drawing, finds: [] };
}

/** The findings of one rule, as anybody outside sees them. */
export function findingsOf(ruleId: string, drawing: LmvDocument, stage: Stage): readonly ExportedFinding[] {
  return checkExport(drawing, { stage, lang: 'ms' }).findings.filter((finding) => finding.rule === ruleId);
}

/** A finding in the notation of {@link Case.finds}, and whether the case leaves the property open. */
export function written(finding: ExportedFinding, drawing: LmvDocument, expected: string | undefined): string {
  const ids = [...finding.elements, ...finding.links.map((id) => `~${id}`)];
  const about = ids.length === 0 ? 'drawing' : ids.join('+');
  if (expected?.endsWith('/*') === true) return `${about}/*`;
  return `${about}${relative(finding, drawing)}`;
}

/** The pointer without the part that leads to the finding's own element or link. */
function relative({ path, elements, links }: ExportedFinding, drawing: LmvDocument): string {
  if (path === undefined) return '';
  const [element] = elements;
  const [link] = links;
  const place =
    element === undefined
      ? link === undefined
        ? ''
        : `/links/${drawing.links.findIndex(({ id }) => id === link)}`
      : `/elements/${drawing.elements.findIndex(({ id }) => id === element)}`;
  return path.startsWith(`${place}/`) ? path.slice(place.length) : ` misplaced ${path}`;
}
