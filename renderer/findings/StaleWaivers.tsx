import { useMemo } from 'react';
import { unwaive } from '../../shared/document/edits';
import { ruleTitle } from '../../shared/messages/rules';
import { staleWaivers } from '../../shared/rules/waivers';
import { useEditor } from '../store/editor';
import { useDrawing, useLang, useText } from '../store/hooks';
import { Button } from '../ui/Button';
import styles from './findings.module.css';

/** Waivers that set nothing aside any more: pointed out, and removed only when somebody says so. */
export function StaleWaivers() {
  const t = useText();
  const lang = useLang();
  const { document } = useDrawing();
  const findings = useEditor((state) => state.findings);
  const isChecked = useEditor((state) => state.checked === document);
  const stale = useMemo(() => (isChecked ? staleWaivers(document, findings) : []), [isChecked, document, findings]);
  if (stale.length === 0) return null;
  return (
    <section className={styles.group} aria-label={t('findings.stale')}>
      <h2 className={styles.groupTitle}>
        {t('findings.stale')} <span className={styles.count}>{stale.length}</span>
      </h2>
      <p className={styles.help}>{t('findings.staleHelp')}</p>
      <ul className={styles.cards}>
        {stale.map((waiver) => (
          <li key={[waiver.rule, waiver.element, waiver.link, waiver.about].join('|')} className={styles.card}>
            <div className={styles.stale}>
              <p className={styles.cardTitle}>{ruleTitle(waiver.rule, lang)}</p>
              <p className={styles.reason}>{t('finding.reason', { reason: waiver.reason ?? '' })}</p>
            </div>
            <div>
              <Button small onClick={() => useEditor.getState().apply('edit.unwaive', (now) => unwaive(now, waiver))}>
                {t('findings.removeWaiver')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
