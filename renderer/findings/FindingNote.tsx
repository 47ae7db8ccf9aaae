import { findingMessage } from '../../shared/messages/rules';
import type { Finding } from '../../shared/rules/rule';
import { useLang, useText } from '../store/hooks';
import { FindingActions } from './FindingActions';
import styles from './finding.module.css';
import { SeverityIcon } from './SeverityIcon';

/** A finding where its field is: what is wrong, and what can be done about it. */
export function FindingNote({ finding }: { readonly finding: Finding }) {
  const t = useText();
  const lang = useLang();
  return (
    <div className={styles.note} data-kind={finding.waiver ? 'waived' : finding.severity}>
      <SeverityIcon finding={finding} />
      <div className={styles.body}>
        <p>{findingMessage(finding, lang)}</p>
        {finding.waiver && <p className={styles.reason}>{t('finding.reason', { reason: finding.waiver.reason })}</p>}
        <FindingActions finding={finding} />
      </div>
    </div>
  );
}
