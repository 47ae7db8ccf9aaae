import { memo, useEffect, useRef } from 'react';
import { LANES } from '../../shared/document/kinds';
import { findingMessage, ruleTitle } from '../../shared/messages/rules';
import { findRule } from '../../shared/rules/registry';
import type { Finding } from '../../shared/rules/rule';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { LaneBadge } from '../ui/LaneBadge';
import { FindingActions } from './FindingActions';
import styles from './findings.module.css';
import { goToFinding } from './go-to-finding';
import { SeverityIcon } from './SeverityIcon';

/** One finding in the list. Choosing it leads to its field. */
export const FindingCard = memo(function FindingCard({ finding }: { readonly finding: Finding }) {
  const t = useText();
  const lang = useLang();
  const card = useRef<HTMLLIElement>(null);
  const current = useEditor((state) => state.currentFinding === finding.key);
  const lane = LANES.find((each) => each === finding.lane);
  const source = findRule(finding.rule)?.source;
  useEffect(() => {
    if (current) card.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <li ref={card} className={styles.card} data-current={current}>
      <button type="button" data-finding={finding.key} className={styles.goTo} aria-current={current || undefined} onClick={() => goToFinding(finding)}>
        <span className={styles.cardHead}>
          <SeverityIcon finding={finding} />
          <span className={styles.cardTitle}>{ruleTitle(finding.rule, lang)}</span>
          {lane !== undefined && <LaneBadge lane={lane} />}
        </span>
        <span className={styles.message}>{findingMessage(finding, lang)}</span>
        {finding.waiver && <span className={styles.reason}>{t('finding.reason', { reason: finding.waiver.reason })}</span>}
        {source !== undefined && source !== '–' && <span className={styles.source}>{source}</span>}
      </button>
      <FindingActions finding={finding} />
    </li>
  );
});
