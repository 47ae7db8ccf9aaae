import type { HostFailure } from '../../shared/host';
import { runCommandById } from '../commands/run-command';
import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import styles from './dialogs.module.css';

interface HostFailedDialogProps {
  readonly failure: HostFailure;
  readonly doing: 'open' | 'save' | 'export';
}

/** Why a file could not be read or written; after a failed save, the way to save elsewhere. */
export function HostFailedDialog({ failure, doing }: HostFailedDialogProps) {
  const t = useText();
  const close = useEditor((state) => state.closeDialog);
  const name = String(failure.values['name'] ?? '');
  const saveElsewhere = (): void => {
    close();
    void runCommandById('save-as');
  };
  return (
    <ModalDialog
      title={t(`dialog.${doing}Failed`, { name })}
      description={t(`failure.${failure.code}`, failure.values)}
      onClose={close}
      actions={
        <>
          {doing === 'save' && <Button onClick={saveElsewhere}>{t('command.saveAs')}</Button>}
          <Button look="primary" onClick={close}>
            {t('common.ok')}
          </Button>
        </>
      }
    >
      {doing !== 'open' && <p className={styles.small}>{t('dialog.workIsSafe')}</p>}
    </ModalDialog>
  );
}
