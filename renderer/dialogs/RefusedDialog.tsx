import type { Refusal } from '../../shared/document/read';
import { refusalMessage } from '../../shared/messages/document';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import styles from './dialogs.module.css';

/** Why a file was not opened. */
export function RefusedDialog({ name, refusal }: { readonly name: string; readonly refusal: Refusal }) {
  const t = useText();
  const lang = useLang();
  const close = useEditor((state) => state.closeDialog);
  return (
    <ModalDialog
      title={t('dialog.refusedTitle', { name })}
      description={<p className={styles.message}>{refusalMessage(refusal, lang)}</p>}
      onClose={close}
      actions={
        <Button look="primary" onClick={close}>
          {t('common.ok')}
        </Button>
      }
    >
      <p className={styles.small}>{t('dialog.refusedUntouched')}</p>
    </ModalDialog>
  );
}
