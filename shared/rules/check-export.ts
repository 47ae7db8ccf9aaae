import type { LmvDocument, Stage } from '../document/types';
import { findingMessage } from '../messages/rules';
import type { Lang } from '../messages/lang';
import { checkDocument, stageOf } from './check';
import { EDITION, findRule, RULES } from './registry';
import type { Finding, Severity } from './rule';
import { summarise, type CheckSummary } from './summarise';

/** One finding as the LMV format writes it. */
export interface ExportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly elements: readonly string[];
  readonly links: readonly string[];
  /** JSON pointer of the property to fix, where there is one. */
  readonly path?: string;
  readonly message: string;
  readonly source: string;
  readonly waived: boolean;
  /** Why it was waived. */
  readonly reason?: string;
}

/** The `check` of the JSON export and of `--format json`, exactly as the LMV format has it, in its order of keys. */
export interface CheckExport {
  readonly rules: string;
  readonly stage: Stage;
  readonly summary: CheckSummary;
  readonly findings: readonly ExportedFinding[];
}

/** The source of a finding whose rule has no paragraph in the guide. */
const NO_SOURCE = '–';

/**
 * Checks a document by the edition's rules and writes the result as the LMV format has it.
 * @param options.stage default: the project's own
 * @param options.lang language of the messages
 */
export function checkExport(document: LmvDocument, options: { readonly stage?: Stage; readonly lang: Lang }): CheckExport {
  const stage = options.stage ?? stageOf(document);
  const findings = checkDocument(document, RULES, stage);
  return {
    rules: EDITION,
    stage,
    summary: summarise(findings),
    findings: findings.map((finding) => exportFinding(finding, options.lang)),
  };
}

function exportFinding(finding: Finding, lang: Lang): ExportedFinding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    elements: finding.elements,
    links: finding.links,
    ...(finding.path !== undefined && { path: finding.path }),
    message: findingMessage(finding, lang),
    source: findRule(finding.rule)?.source ?? NO_SOURCE,
    waived: finding.waiver !== undefined,
    ...(finding.waiver && { reason: finding.waiver.reason }),
  };
}
