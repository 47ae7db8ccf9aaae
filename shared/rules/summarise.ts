import type { Finding, Severity } from './rule';

/** How many findings of each severity stand, and how many are waived. */
export type CheckSummary = Readonly<Record<Severity | 'waived', number>>;

/** Counts findings by severity; a waived one counts only as waived. */
export function summarise(findings: readonly Finding[]): CheckSummary {
  const summary = { error: 0, warning: 0, hint: 0, waived: 0 };
  for (const finding of findings) summary[finding.waiver ? 'waived' : finding.severity]++;
  return summary;
}
