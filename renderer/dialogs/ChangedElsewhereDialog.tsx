import { saveDrawing, saveDrawingAs } from '../files/save-drawing';
import { host } from '../host/host';
import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';

/** Somebody else changed the file: nobody's work is overwritten without a question. */
export function ChangedElsewhereDialog({ name }: { readonly name: string }) {
  const t = useText();
  const close = useEditor((state) => state.closeDialog);
  const overwrite = (): void => {
    close();
    void saveDrawing(host, { overwrite: true });
  };
  const saveElsewhere = (): void => {
    close();
    void saveDrawingAs(host);
  };
  return (
    <ModalDialog
      title={t('dialog.changedTitle', { name })}
      description={t('dialog.changedBody')}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button look="danger" onClick={overwrite}>
            {t('dialog.overwrite')}
          </Button>
          <Button look="primary" onClick={saveElsewhere}>
            {t('command.saveAs')}
          </Button>
        </>
      }
    />
  );
}
