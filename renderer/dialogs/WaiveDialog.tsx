import { useId, useState } from 'react';
import { waive } from '../../shared/document/edits';
import { findingMessage } from '../../shared/messages/rules';
import type { Finding } from '../../shared/rules/rule';
import { waiverFor } from '../findings/finding-facts';
import { today } from '../files/today';
import form from '../forms/form.module.css';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import styles from './dialogs.module.css';

/** Sets a finding aside with a written reason, which goes with the drawing. */
export default function WaiveDialog({ finding }: { readonly finding: Finding }) {
  const t = useText();
  const lang = useLang();
  const id = useId();
  const close = useEditor((state) => state.closeDialog);
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(() => useEditor.getState().drawing?.document.project.preparedBy ?? '');
  const missing = reason.trim() === '';
  const save = (): void => {
    if (missing) return;
    const { apply, findings } = useEditor.getState();
    const waiver = { ...waiverFor(finding, findings), reason: reason.trim(), ...(by.trim() !== '' && { by: by.trim() }), date: today() };
    close();
    apply('edit.waive', (document) => waive(document, waiver));
  };
  return (
    <ModalDialog
      title={t('waive.title')}
      description={findingMessage(finding, lang)}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button look="primary" disabled={missing} onClick={save}>
            {t('waive.save')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <div className={form.field}>
          <label htmlFor={`${id}-reason`} className={form.label}>
            {t('waive.reason')}
          </label>
          <textarea
            id={`${id}-reason`}
            className={form.input}
            rows={4}
            required
            aria-describedby={`${id}-hint`}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && save()}
          />
          <p id={`${id}-hint`} className={form.hint}>
            {t('waive.reasonHint')}
          </p>
        </div>
        <div className={form.field}>
          <label htmlFor={`${id}-by`} className={form.label}>
            {t('waive.by')}
          </label>
          <input id={`${id}-by`} className={form.input} value={by} autoComplete="name" onChange={(event) => setBy(event.target.value)} />
        </div>
      </div>
    </ModalDialog>
  );
}
