import { useRef, useState } from 'react';
import { DEFAULT_OPTIONS, type ExportOptions } from '../../shared/export/formats/format';
import { ExportChoices } from '../dialogs/ExportChoices';
import { ExportPreview } from '../dialogs/ExportPreview';
import dialogs from '../dialogs/dialogs.module.css';
import layout from '../dialogs/export-preview.module.css';
import { makePrintPages } from '../export/make-export';
import { usePreview } from '../export/use-preview';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { reasonOf } from '../store/reason';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { printSheets } from './print-sheets';

/** Asks for the sheet and prints the drawing on it: the same pages as the PDF export. */
export default function PrintDialog() {
  const t = useText();
  const lang = useLang();
  const close = useEditor((state) => state.closeDialog);
  const document = useEditor((state) => state.drawing?.document);
  const [options, setOptions] = useState<ExportOptions>({ ...DEFAULT_OPTIONS, lang, paper: 'a4' });
  const [making, setMaking] = useState(false);
  const [failure, setFailure] = useState<string>();
  const abort = useRef<AbortController>(undefined);
  const preview = usePreview(document, options);

  const leave = (): void => {
    abort.current?.abort();
    close();
  };

  const run = async (): Promise<void> => {
    const { paper } = options;
    if (!document || paper === 'screen') return;
    const controller = new AbortController();
    abort.current = controller;
    setMaking(true);
    try {
      const pages = await makePrintPages(document, options, controller.signal);
      if (controller.signal.aborted) return;
      close();
      await printSheets(pages, paper);
    } catch (error) {
      if (controller.signal.aborted) return;
      setFailure(reasonOf(error));
      setMaking(false);
    }
  };

  return (
    <ModalDialog
      wide
      title={t('print.title')}
      onClose={leave}
      actions={
        <>
          <Button onClick={leave}>{t('common.cancel')}</Button>
          <Button look="primary" disabled={making} onClick={() => void run()}>
            {t('print.run')}
          </Button>
        </>
      }
    >
      <div className={layout.layout}>
        <ExportChoices format="pdf" papers={SHEETS} options={options} disabled={making} sourceSettled={false} onOptions={setOptions} />
        <ExportPreview state={preview} isPicture={false} />
      </div>
      {failure !== undefined && (
        <p role="alert" className={dialogs.failed}>
          {failure}
        </p>
      )}
    </ModalDialog>
  );
}

const SHEETS = ['a4', 'a3', 'slide'] as const;
