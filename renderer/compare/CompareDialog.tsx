import { useMemo, useState } from 'react';
import { compareDrawings, isSame } from '../../shared/compare/compare';
import { comparisonPage, type CompareView } from '../../shared/compare/comparison-page';
import { compareCounts, compareGroups } from '../../shared/compare/rows';
import type { LmvDocument } from '../../shared/document/types';
import { toMarkup } from '../../shared/drawing/markup';
import { compareWord } from '../../shared/messages/compare';
import dialogs from '../dialogs/dialogs.module.css';
import { makeExport } from '../export/make-export';
import { writeMade } from '../export/write-export';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { reasonOf } from '../store/reason';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { Segmented } from '../ui/Segmented';
import { ChangeList } from './ChangeList';
import styles from './compare.module.css';

interface CompareDialogProps {
  /** Of the other drawing's file. */
  readonly name: string;
  readonly other: LmvDocument;
}

/** The open drawing beside another one: as a picture with its changes marked, and as a list that jumps. */
export default function CompareDialog({ name, other }: CompareDialogProps) {
  const t = useText();
  const lang = useLang();
  const close = useEditor((state) => state.closeDialog);
  const open = useEditor((state) => state.drawing?.document);
  const [view, setView] = useState<CompareView>('overlaid');
  const [swapped, setSwapped] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [making, setMaking] = useState(false);
  const comparison = useMemo(() => open && (swapped ? compareDrawings(open, other) : compareDrawings(other, open)), [open, other, swapped]);
  const groups = useMemo(() => (comparison ? compareGroups(comparison, lang) : []), [comparison, lang]);
  const picture = useMemo(() => comparison && `data:image/svg+xml,${encodeURIComponent(toMarkup(comparisonPage(comparison, view, lang).scene))}`, [comparison, view, lang]);

  const save = async (): Promise<void> => {
    if (!comparison) return;
    setMaking(true);
    try {
      const { before, after } = comparison;
      const bytes = await makeExport({ format: 'comparison', before, after, lang, view }, new AbortController().signal, () => undefined);
      close();
      await writeMade(bytes, 'png', 'image/png');
    } catch (error) {
      setFailure(reasonOf(error));
      setMaking(false);
    }
  };

  if (!comparison) return null;
  const same = isSame(comparison);
  return (
    <ModalDialog
      wide
      title={t('compare.title', { name })}
      description={same ? compareWord('same', lang) : compareWord('summary', lang, compareCounts(comparison))}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('common.close')}</Button>
          <Button look="primary" disabled={making} onClick={() => void save()}>
            {t('compare.export')}
          </Button>
        </>
      }
    >
      <div className={styles.choices}>
        <Segmented
          label={t('compare.view')}
          value={view}
          segments={[
            { value: 'overlaid', label: t('compare.overlaid') },
            { value: 'beside', label: t('compare.beside') },
          ]}
          onChange={setView}
        />
        <Button onClick={() => setSwapped(!swapped)}>{t('compare.swap')}</Button>
      </div>
      <div className={styles.layout}>
        {/* It scrolls, so it must be reached by keyboard. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className={styles.page} tabIndex={0} aria-label={t('compare.view')}>
          <img className={styles.picture} src={picture} alt={t('compare.picture')} />
        </section>
        <ChangeList groups={groups} />
      </div>
      {failure !== undefined && (
        <p role="alert" className={dialogs.failed}>
          {failure}
        </p>
      )}
    </ModalDialog>
  );
}
