import { useMemo, useState } from 'react';
import { findingMessage, ruleTitle } from '../../shared/messages/rules';
import type { Finding } from '../../shared/rules/rule';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { ALL_FINDINGS, FindingFilters, type FindingFilter } from './FindingFilters';
import { FindingGroups } from './FindingGroups';
import styles from './findings.module.css';
import { StaleWaivers } from './StaleWaivers';
import { SubmissionSummary } from './SubmissionSummary';

/** Everything that the rules find, by severity, with ways to it, repairs and waivers. */
export function FindingsPanel() {
  const t = useText();
  const lang = useLang();
  const findings = useEditor((state) => state.findings);
  const [filter, setFilter] = useState<FindingFilter>(ALL_FINDINGS);
  const shown = useMemo(() => findings.filter((finding) => passes(finding, filter, lang)), [findings, filter, lang]);
  return (
    <div className={styles.panel}>
      <SubmissionSummary lane={filter.lane} onLane={(lane) => setFilter({ ...filter, lane })} />
      <FindingFilters filter={filter} onChange={setFilter} />
      {shown.length > 0 ? <FindingGroups findings={shown} /> : <p className={styles.none}>{t(findings.length === 0 ? 'findings.none' : 'findings.noneShown')}</p>}
      <StaleWaivers />
    </div>
  );
}

function passes(finding: Finding, { kind, lane, query }: FindingFilter, lang: 'ms' | 'en'): boolean {
  if (kind !== undefined && kind !== (finding.waiver ? 'waived' : finding.severity)) return false;
  if (lane !== undefined && finding.lane !== lane) return false;
  const words = query.trim().toLowerCase();
  return words === '' || `${ruleTitle(finding.rule, lang)} ${findingMessage(finding, lang)} ${finding.rule}`.toLowerCase().includes(words);
}
