import { documentName } from '../files/document-name';
import { saveDrawing } from '../files/save-drawing';
import { host } from '../host/host';
import { giveUpWork } from '../storage/give-up-work';
import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';

/** Unsaved work stands in the way of what was asked for: save it, give it up, or stay. */
export function UnsavedDialog({ goOn }: { readonly goOn: () => void }) {
  const t = useText();
  const name = useEditor(documentName);
  const close = useEditor((state) => state.closeDialog);
  const save = async (): Promise<void> => {
    close();
    if (await saveDrawing(host)) await leave();
  };
  const discard = async (): Promise<void> => {
    const { drawing, file, setFile, closeDialog } = useEditor.getState();
    closeDialog();
    // From here on the work counts as given up: nothing asks again.
    setFile({ ...file, saved: drawing?.document });
    await leave();
  };
  const leave = async (): Promise<void> => {
    // The kept copy goes first: the window may close with the next line.
    await giveUpWork();
    goOn();
  };
  return (
    <ModalDialog
      title={t('dialog.unsavedTitle', { name })}
      description={t('dialog.unsavedBody')}
      onClose={close}
      actions={
        <>
          <Button look="danger" onClick={() => void discard()}>
            {t('dialog.discard')}
          </Button>
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button look="primary" onClick={() => void save()}>
            {t('command.save')}
          </Button>
        </>
      }
    />
  );
}
