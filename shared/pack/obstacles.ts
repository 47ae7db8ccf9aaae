import type { LmvDocument } from '../document/types';
import type { Lang } from '../messages/lang';
import { checkExport, type ExportedFinding } from '../rules/check-export';

/** What stands between a drawing and its submission: unwaived errors and warnings in the stage `submission`, errors first. */
export function obstaclesOf(document: LmvDocument, lang: Lang): readonly (ExportedFinding & { readonly severity: 'error' | 'warning' })[] {
  const { findings } = checkExport(document, { lang, stage: 'submission' });
  return findings.flatMap((finding) => (finding.waived || finding.severity === 'hint' ? [] : [{ ...finding, severity: finding.severity }]));
}
