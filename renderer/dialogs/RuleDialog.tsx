import { BookOpen } from 'lucide-react';
import { ruleTitle } from '../../shared/messages/rules';
import { findRule } from '../../shared/rules/registry';
import { SeverityIcon } from '../findings/SeverityIcon';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { IconButton } from '../ui/IconButton';
import { ModalDialog } from '../ui/ModalDialog';
import styles from './dialogs.module.css';
import { RulePage } from './RulePage';

/** A rule's page: what it asks, why, a wrong and a right picture; and how much it weighs in each stage. */
export default function RuleDialog({ rule: id }: { readonly rule: string }) {
  const t = useText();
  const lang = useLang();
  const close = useEditor((state) => state.closeDialog);
  const openDialog = useEditor((state) => state.openDialog);
  const rule = findRule(id);
  // The table alone: what it holds is in the handbook, under whichever label.
  const source = rule?.source.split(/[;,]/)[0] ?? '';
  return (
    <ModalDialog wide title={ruleTitle(id, lang)} onClose={close}>
      {rule && (
        <dl className={styles.facts}>
          <div>
            <dt>{t('app.stageDraft')}</dt>
            <dd>
              <SeverityIcon finding={{ severity: rule.severities.draft }} size={14} /> {t(`severity.${rule.severities.draft}`)}
            </dd>
          </div>
          <div>
            <dt>{t('app.stageSubmission')}</dt>
            <dd>
              <SeverityIcon finding={{ severity: rule.severities.submission }} size={14} /> {t(`severity.${rule.severities.submission}`)}
            </dd>
          </div>
          {rule.source !== '–' && (
            <div>
              <dt>{t('rule.source')}</dt>
              <dd>
                {rule.source}
                <IconButton small label={t('handbook.seeSource', { source })} icon={<BookOpen size={14} aria-hidden />} onClick={() => openDialog({ kind: 'handbook', query: source })} />
              </dd>
            </div>
          )}
          <div>
            <dt>{t('rule.id')}</dt>
            <dd>
              <code>{id}</code>
            </dd>
          </div>
        </dl>
      )}
      <RulePage key={`${lang}/${id}`} id={id} lang={lang} />
    </ModalDialog>
  );
}
