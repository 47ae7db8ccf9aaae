import { BookOpen, Wrench } from 'lucide-react';
import { unwaive } from '../../shared/document/edits';
import { fixLabel } from '../../shared/messages/rules';
import type { Finding } from '../../shared/rules/rule';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { waiversOf } from './finding-facts';
import styles from './finding.module.css';
import { canFix, fixFinding } from './fix-finding';

/** What can be done about a finding: repair it, waive it or take the waiver back, read about its rule. */
export function FindingActions({ finding }: { readonly finding: Finding }) {
  const t = useText();
  const lang = useLang();
  const openDialog = useEditor((state) => state.openDialog);
  const fix = finding.waiver ? undefined : fixLabel(finding.rule, lang);
  const withdraw = (): void => {
    const { apply, drawing } = useEditor.getState();
    if (!drawing) return;
    const waivers = waiversOf(finding, drawing.document);
    apply('edit.unwaive', (now) => waivers.reduce((result, waiver) => unwaive(result, waiver), now));
  };
  return (
    <div className={styles.actions}>
      {fix !== undefined && canFix(finding) && (
        <Button small onClick={() => fixFinding(finding)}>
          <Wrench size={13} aria-hidden />
          {fix}
        </Button>
      )}
      {finding.waiver ? (
        <Button small look="quiet" className={styles.quiet} onClick={withdraw}>
          {t('finding.unwaive')}
        </Button>
      ) : (
        <Button small look="quiet" className={styles.quiet} onClick={() => openDialog({ kind: 'waive', finding })}>
          {t('finding.waive')}
        </Button>
      )}
      <IconButton small label={t('finding.aboutRule')} icon={<BookOpen size={14} aria-hidden />} onClick={() => openDialog({ kind: 'rule', rule: finding.rule })} />
    </div>
  );
}
