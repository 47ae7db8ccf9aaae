import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import styles from './dialogs.module.css';

/** Why a file was not opened. @param message in the language of the window */
export function NotOpenedDialog({ name, message }: { readonly name: string; readonly message: string }) {
  const t = useText();
  const close = useEditor((state) => state.closeDialog);
  return (
    <ModalDialog
      title={t('dialog.refusedTitle', { name })}
      description={<p className={styles.message}>{message}</p>}
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
