import type { Repair } from '../../shared/document/repair';
import { repairMessage } from '../../shared/messages/document';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import styles from './dialogs.module.css';

/** What was put right while a file was opened. */
export function RepairedDialog({ name, repairs }: { readonly name: string; readonly repairs: readonly Repair[] }) {
  const t = useText();
  const lang = useLang();
  const close = useEditor((state) => state.closeDialog);
  return (
    <ModalDialog
      wide
      title={t('dialog.repairedTitle', { name })}
      description={t('dialog.repairedBody')}
      onClose={close}
      actions={
        <Button look="primary" onClick={close}>
          {t('common.ok')}
        </Button>
      }
    >
      <ul className={styles.list}>
        {repairs.map((repair) => (
          <li key={`${repair.code} ${repair.path}`}>{repairMessage(repair, lang)}</li>
        ))}
      </ul>
    </ModalDialog>
  );
}
