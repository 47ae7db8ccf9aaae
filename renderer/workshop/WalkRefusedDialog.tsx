import { walkRefusalMessage } from '../../shared/messages/workshop';
import type { WalkRefusal } from '../../shared/workshop/read-walk';
import dialogs from '../dialogs/dialogs.module.css';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';

/** Why a walk was not opened. */
export default function WalkRefusedDialog({ name, refusal }: { readonly name: string; readonly refusal: WalkRefusal }) {
  const t = useText();
  const lang = useLang();
  const close = useEditor((state) => state.closeDialog);
  return (
    <ModalDialog
      title={t('dialog.refusedTitle', { name })}
      description={<p className={dialogs.message}>{walkRefusalMessage(refusal, lang)}</p>}
      onClose={close}
      actions={
        <Button look="primary" onClick={close}>
          {t('common.ok')}
        </Button>
      }
    >
      <p className={dialogs.small}>{t('dialog.refusedUntouched')}</p>
    </ModalDialog>
  );
}
