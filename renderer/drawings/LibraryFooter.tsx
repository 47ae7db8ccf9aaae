import { useEffect, useRef, useState } from 'react';
import { host } from '../host/host';
import { today } from '../files/today';
import { pickWithInput } from '../host/file-pickers';
import { journalFailure } from '../storage/journal-failure';
import { exportInWorker, importInWorker } from '../storage/move-library';
import { useEditor } from '../store/editor';
import { useText } from '../store/hooks';
import { Button } from '../ui/Button';
import type { DrawingDialog } from './drawing-dialog';
import styles from './drawings.module.css';

/** What takes a while, and can be stopped. */
type Work = (signal: AbortSignal, progress: (done: number) => void) => Promise<void>;

/** The whole library out and in, as one file; and what it takes on this computer. */
export function LibraryFooter({ onDialog }: { readonly onDialog: (dialog: DrawingDialog) => void }) {
  const t = useText();
  const [done, setDone] = useState<number>();
  const working = done !== undefined;
  const abort = useRef<AbortController>(undefined);
  useEffect(() => () => abort.current?.abort(), []);
  const during = async (work: Work): Promise<void> => {
    const controller = new AbortController();
    abort.current = controller;
    setDone(0);
    try {
      await work(controller.signal, setDone);
    } catch (reason) {
      if (!controller.signal.aborted) useEditor.getState().notify(journalFailure(reason));
    } finally {
      setDone(undefined);
    }
  };
  return (
    <footer className={styles.footer}>
      <p className={styles.detail}>{t('drawings.kept')}</p>
      <div className={styles.footerActions}>
        {working && (
          <>
            <output className={styles.detail}>{t('drawings.working')}</output>
            <progress className={styles.working} value={done} aria-label={t('drawings.working')} />
            <Button small onClick={() => abort.current?.abort()}>
              {t('common.cancel')}
            </Button>
          </>
        )}
        <Button small look="quiet" disabled={working} onClick={() => void during(saveLibrary)}>
          {t('drawings.export')}
        </Button>
        <Button small look="quiet" disabled={working} onClick={() => void pickWithInput('.zip').then((file) => file && during((signal, progress) => takeLibrary(file, onDialog, signal, progress)))}>
          {t('drawings.import')}
        </Button>
        <Button small look="quiet" onClick={() => onDialog({ kind: 'storage' })}>
          {t('drawings.storage')}
        </Button>
      </div>
    </footer>
  );
}

async function saveLibrary(...[signal, progress]: Parameters<Work>): Promise<void> {
  const { notify, openDialog } = useEditor.getState();
  const { bytes, missing } = await exportInWorker(signal, progress);
  const result = await host.exportFile(`landskap-${today()}.zip`, bytes, 'application/zip');
  if (result.status === 'failed') openDialog({ kind: 'host-failed', failure: result, doing: 'export' });
  if (result.status === 'ok') notify({ kind: 'done', text: 'notice.exported', values: { name: result.name } });
  if (missing > 0) notify({ kind: 'error', text: 'drawings.missing', values: { count: missing } });
}

async function takeLibrary(file: File, onDialog: (dialog: DrawingDialog) => void, ...[signal, progress]: Parameters<Work>): Promise<void> {
  const done = await importInWorker(new Uint8Array(await file.arrayBuffer()), signal, progress);
  const { notify } = useEditor.getState();
  if (!done.ok) {
    onDialog({ kind: 'refused', name: file.name, refusal: done.refusal });
    return;
  }
  notify({ kind: 'done', text: 'drawings.imported', values: { added: done.added, updated: done.updated, kept: done.kept } });
  if (done.lists > 0) notify({ kind: 'done', text: 'lists.imported', values: { count: done.lists } });
  if (done.leftOut.length > 0) notify({ kind: 'error', text: 'drawings.leftOut', values: { files: done.leftOut.map((left) => left.file).join(', ') } });
}
