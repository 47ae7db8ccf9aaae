import { useState } from 'react';
import { host } from '../host/host';
import { today } from '../files/today';
import { pickWithInput } from '../host/file-pickers';
import { journalFailure } from '../storage/journal-failure';
import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';
import { Button } from '../ui/Button';
import type { DrawingDialog } from './drawing-dialog';
import styles from './drawings.module.css';

/** The whole library out and in, as one file; and what it takes on this computer. */
export function LibraryFooter({ onDialog }: { readonly onDialog: (dialog: DrawingDialog) => void }) {
  const t = useText();
  const [working, setWorking] = useState(false);
  const during = async (work: () => Promise<void>): Promise<void> => {
    setWorking(true);
    try {
      await work();
    } catch (reason) {
      useEditor.getState().notify(journalFailure(reason));
    } finally {
      setWorking(false);
    }
  };
  return (
    <footer className={styles.footer}>
      <p className={styles.detail}>{t('drawings.kept')}</p>
      <div className={styles.footerActions}>
        {working && <output className={styles.detail}>{t('drawings.working')}</output>}
        <Button small look="quiet" disabled={working} onClick={() => void during(saveLibrary)}>
          {t('drawings.export')}
        </Button>
        <Button small look="quiet" disabled={working} onClick={() => void pickWithInput('.zip').then((file) => file && during(() => takeLibrary(file, onDialog)))}>
          {t('drawings.import')}
        </Button>
        <Button small look="quiet" onClick={() => onDialog({ kind: 'storage' })}>
          {t('drawings.storage')}
        </Button>
      </div>
    </footer>
  );
}

async function saveLibrary(): Promise<void> {
  const { notify, openDialog } = useEditor.getState();
  const { exportLibrary } = await import('../storage/library-transfer');
  const { bytes, missing } = await exportLibrary();
  const result = await host.exportFile(`landskap-${today()}.zip`, bytes, 'application/zip');
  if (result.status === 'failed') openDialog({ kind: 'host-failed', failure: result, doing: 'export' });
  if (result.status === 'ok') notify({ kind: 'done', text: 'notice.exported', values: { name: result.name } });
  if (missing > 0) notify({ kind: 'error', text: 'drawings.missing', values: { count: missing } });
}

async function takeLibrary(file: File, onDialog: (dialog: DrawingDialog) => void): Promise<void> {
  const { importLibrary } = await import('../storage/library-transfer');
  const done = await importLibrary(new Uint8Array(await file.arrayBuffer()));
  const { notify } = useEditor.getState();
  if (!done.ok) {
    onDialog({ kind: 'refused', name: file.name, refusal: done.refusal });
    return;
  }
  if ('added' in done) notify({ kind: 'done', text: 'drawings.imported', values: { added: done.added, updated: done.updated, kept: done.kept } });
  if (done.leftOut.length > 0) notify({ kind: 'error', text: 'drawings.leftOut', values: { files: done.leftOut.map((left) => left.file).join(', ') } });
}
