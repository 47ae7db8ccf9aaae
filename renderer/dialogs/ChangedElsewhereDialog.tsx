import { useEffect, useState } from 'react';
import type { LmvDocument } from '../../shared/document/types';
import { openBytes } from '../files/open-bytes';
import { reloadDrawing } from '../files/reload-drawing';
import { saveDrawing, saveDrawingAs } from '../files/save-drawing';
import { host } from '../host/host';
import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { ChangeList } from '../versions/ChangeList';
import styles from './dialogs.module.css';

/** Somebody else changed the file: nobody's work is overwritten without a question, and what differs is shown. */
export function ChangedElsewhereDialog({ name }: { readonly name: string }) {
  const t = useText();
  const close = useEditor((state) => state.closeDialog);
  const mine = useEditor((state) => state.drawing?.document);
  const theirs = useTheirs();
  const choose = (run: () => Promise<boolean>): void => {
    close();
    void run();
  };
  return (
    <ModalDialog
      title={t('dialog.changedTitle', { name })}
      description={t('dialog.changedBody')}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button look="danger" onClick={() => choose(() => saveDrawing(host, { overwrite: true }))}>
            {t('dialog.overwrite')}
          </Button>
          {theirs !== 'unreadable' && <Button onClick={() => choose(() => reloadDrawing(host, 'edit.reload'))}>{t('dialog.theirs')}</Button>}
          <Button look="primary" onClick={() => choose(() => saveDrawingAs(host))}>
            {t('command.saveAs')}
          </Button>
        </>
      }
    >
      {theirs === 'unreadable' && <p className={styles.small}>{t('dialog.cannotCompare')}</p>}
      {typeof theirs === 'object' && mine && (
        <section className={styles.small}>
          <p>{t('dialog.differences')}</p>
          <ChangeList before={mine} after={theirs} />
        </section>
      )}
    </ModalDialog>
  );
}

/** What the file holds now. */
function useTheirs(): LmvDocument | 'reading' | 'unreadable' {
  const handle = useEditor((state) => state.file.handle);
  const [theirs, setTheirs] = useState<LmvDocument | 'reading' | 'unreadable'>('reading');
  useEffect(() => {
    let gone = false;
    const read = async (): Promise<void> => {
      const result = handle === undefined ? undefined : await host.peek(handle);
      const drawing = result?.status === 'ok' ? await openBytes(result.bytes) : undefined;
      if (!gone) setTheirs(drawing?.ok === true ? drawing.document : 'unreadable');
    };
    void read();
    return () => {
      gone = true;
    };
  }, [handle]);
  return theirs;
}
