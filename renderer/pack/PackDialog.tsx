import { useEffect, useMemo, useRef, useState } from 'react';
import { ExportError } from '../../shared/export/export-error';
import { DEFAULT_OPTIONS } from '../../shared/export/formats/format';
import { exportErrorMessage } from '../../shared/messages/export';
import { packRoleName } from '../../shared/messages/pack';
import { obstaclesOf } from '../../shared/pack/obstacles';
import { PACK_PARTS } from '../../shared/pack/pack-parts';
import { CompareWith, type Earlier } from '../compare/CompareWith';
import { makeExport, warmUp } from '../export/make-export';
import { writeMade } from '../export/write-export';
import dialogs from '../dialogs/dialogs.module.css';
import { SeverityIcon } from '../findings/SeverityIcon';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { reasonOf } from '../store/reason';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import styles from './pack.module.css';

type Progress = { readonly step: 'asking' } | { readonly step: 'making'; readonly done: number } | { readonly step: 'failed'; readonly reason: string };

/** What stands in the way of a submission, and the pack of all that is handed in. */
export default function PackDialog() {
  const t = useText();
  const lang = useLang();
  const close = useEditor((state) => state.closeDialog);
  const document = useEditor((state) => state.drawing?.document);
  const obstacles = useMemo(() => (document ? obstaclesOf(document, lang) : []), [document, lang]);
  const [earlier, setEarlier] = useState<Earlier>();
  const [progress, setProgress] = useState<Progress>({ step: 'asking' });
  const abort = useRef<AbortController>(undefined);
  useEffect(() => {
    if (document) warmUp(document);
  }, [document]);
  const errors = obstacles.filter(({ severity }) => severity === 'error').length;

  const leave = (): void => {
    abort.current?.abort();
    close();
  };

  const run = async (): Promise<void> => {
    if (!document) return;
    const controller = new AbortController();
    abort.current = controller;
    setProgress({ step: 'making', done: 0 });
    try {
      const bytes = await makeExport({ document, format: 'pack', options: { ...DEFAULT_OPTIONS, lang, ...(earlier && { compareWith: earlier.document }) } }, controller.signal, (done) => setProgress({ step: 'making', done }));
      if (controller.signal.aborted) return;
      close();
      await writeMade(bytes, 'zip', 'application/zip');
    } catch (error) {
      if (!controller.signal.aborted) setProgress({ step: 'failed', reason: error instanceof ExportError ? exportErrorMessage(error, lang) : reasonOf(error) });
    }
  };

  return (
    <ModalDialog
      title={t('pack.title')}
      description={t('pack.about', { parts: PACK_PARTS.map(({ role }) => packRoleName(role, lang)).join(', ') })}
      // What stands in the way may be long: the keyboard scrolls it.
      reading={obstacles.length > 0}
      onClose={leave}
      actions={
        <>
          <Button onClick={leave}>{t('common.cancel')}</Button>
          <Button look="primary" disabled={progress.step === 'making'} onClick={() => void run()}>
            {t(errors > 0 ? 'pack.runAnyway' : 'pack.run')}
          </Button>
        </>
      }
    >
      <h3 className={styles.heading}>{obstacles.length === 0 ? t('pack.ready') : t('pack.obstacles', { count: obstacles.length })}</h3>
      {obstacles.length > 0 && (
        <ul className={styles.obstacles}>
          {obstacles.map(({ rule, path, elements, links, severity, message }) => (
            <li key={[rule, path, ...elements, ...links].join(' ')}>
              <SeverityIcon finding={{ severity }} />
              <span>{message}</span>
            </li>
          ))}
        </ul>
      )}
      <fieldset className={styles.choices} disabled={progress.step === 'making'}>
        <CompareWith value={earlier} hint={t('compare.packHint')} onChange={setEarlier} />
      </fieldset>
      {progress.step === 'making' && (
        <output className={dialogs.progress}>
          <progress className={dialogs.bar} value={progress.done} aria-label={t('pack.making')} />
          {t('pack.making')}
        </output>
      )}
      {progress.step === 'failed' && (
        <p role="alert" className={dialogs.failed}>
          {progress.reason}
        </p>
      )}
    </ModalDialog>
  );
}
