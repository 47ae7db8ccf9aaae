import { useEffect, useMemo, useRef, useState } from 'react';
import { ExportError } from '../../shared/export/export-error';
import { DEFAULT_OPTIONS, type ExportOptions } from '../../shared/export/formats/format';
import { formatOf, type FormatId } from '../../shared/export/formats/registry';
import type { Lang } from '../../shared/messages/lang';
import { exportErrorMessage } from '../../shared/messages/export';
import { CompareWith, type Earlier } from '../compare/CompareWith';
import { makeExport, warmUp } from '../export/make-export';
import { writeExport } from '../export/write-export';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { reasonOf } from '../store/reason';
import { usePreview } from '../export/use-preview';
import layout from './export-preview.module.css';
import { ExportPreview } from './ExportPreview';
import styles from './dialogs.module.css';
import { ExportChoices } from './ExportChoices';
import { UncoveredNote } from './UncoveredNote';

type Progress = { readonly step: 'asking' } | { readonly step: 'making'; readonly done?: number } | { readonly step: 'failed'; readonly reason: string };

/** Asks what to export as, makes it, and hands it to the host to be written. */
export default function ExportDialog({ format: first }: { readonly format: FormatId }) {
  const t = useText();
  const lang = useLang();
  const close = useEditor((state) => state.closeDialog);
  const [format, setFormat] = useState(first);
  const settledSource = useEditor((state) => state.policy.embedSource);
  const [options, setOptions] = useState<ExportOptions>({ ...DEFAULT_OPTIONS, lang, ...(settledSource !== undefined && { source: settledSource }) });
  const [earlier, setEarlier] = useState<Earlier>();
  const [progress, setProgress] = useState<Progress>({ step: 'asking' });
  const abort = useRef<AbortController>(undefined);
  const document = useEditor((state) => state.drawing?.document);
  const { options: takes } = formatOf(format);
  const hasPages = takes.includes('paper');
  const shownOptions = useMemo(() => (takes.includes('split') ? options : { ...options, split: false }), [takes, options]);
  const hasPixels = formatOf(format).pixels === true;
  // Before the preview, which the same worker makes.
  useEffect(() => {
    if (hasPixels && document) warmUp(document);
  }, [hasPixels, document]);
  const preview = usePreview(hasPages ? document : undefined, shownOptions);
  const making = progress.step === 'making';

  const leave = (): void => {
    abort.current?.abort();
    close();
  };

  const run = async (): Promise<void> => {
    const { drawing } = useEditor.getState();
    if (!drawing) return;
    const controller = new AbortController();
    abort.current = controller;
    setProgress({ step: 'making' });
    try {
      const bytes = await makeExport({ document: drawing.document, format, options: { ...options, ...(earlier && takes.includes('compareWith') && { compareWith: earlier.document }) } }, controller.signal, (done) => setProgress({ step: 'making', done }));
      if (controller.signal.aborted) return;
      close();
      await writeExport(bytes, format);
    } catch (error) {
      if (!controller.signal.aborted) setProgress({ step: 'failed', reason: wordsOf(error, lang) });
    }
  };

  return (
    <ModalDialog
      wide
      title={t('export.title')}
      onClose={leave}
      actions={
        <>
          <Button onClick={leave}>{t('common.cancel')}</Button>
          <Button look="primary" disabled={making} onClick={() => void run()}>
            {t('export.run')}
          </Button>
        </>
      }
    >
      <div className={layout.layout}>
        <ExportChoices format={format} options={options} disabled={making} sourceSettled={settledSource !== undefined} onFormat={setFormat} onOptions={setOptions}>
          {takes.includes('compareWith') && <CompareWith value={earlier} hint={t('compare.reportHint')} onChange={setEarlier} />}
        </ExportChoices>
        {hasPages && <ExportPreview state={preview} isPicture={format === 'png'} />}
      </div>
      {formatOf(format).drawn && document && <UncoveredNote document={document} />}
      <output className={styles.progress}>
        {progress.step === 'making' && (
          <>
            <progress className={styles.bar} value={progress.done} aria-label={t('export.making')} />
            {t('export.making')}
          </>
        )}
      </output>
      {progress.step === 'failed' && (
        <p role="alert" className={styles.failed}>
          {progress.reason}
        </p>
      )}
    </ModalDialog>
  );
}

function wordsOf(error: unknown, lang: Lang): string {
  return error instanceof ExportError ? exportErrorMessage(error, lang) : reasonOf(error);
}
