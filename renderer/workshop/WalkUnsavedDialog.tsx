import { host } from '../host/host';
import { giveUpWork } from '../storage/give-up-work';
import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { saveWalk } from './save-walk';

/** Unsaved steps stand in the way of what was asked for: save them, give them up, or stay. */
export default function WalkUnsavedDialog({ goOn }: { readonly goOn: () => void }) {
  const t = useText();
  const close = useEditor((state) => state.closeDialog);
  const save = async (): Promise<void> => {
    close();
    if (await saveWalk(host)) await leave();
  };
  const discard = async (): Promise<void> => {
    const { ownWalk, setOwnWalk, closeDialog } = useEditor.getState();
    closeDialog();
    // From here on the work counts as given up: nothing asks again.
    if (ownWalk) setOwnWalk({ ...ownWalk, saved: ownWalk.walk });
    await leave();
  };
  const leave = async (): Promise<void> => {
    await giveUpWork();
    goOn();
  };
  return (
    <ModalDialog
      title={t('walk.unsavedTitle')}
      description={t('walk.unsavedBody')}
      onClose={close}
      actions={
        <>
          <Button look="danger" onClick={() => void discard()}>
            {t('dialog.discard')}
          </Button>
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button look="primary" onClick={() => void save()}>
            {t('walk.save')}
          </Button>
        </>
      }
    />
  );
}
