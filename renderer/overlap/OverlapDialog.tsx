import { useId, useMemo, useState } from 'react';
import { toMarkup } from '../../shared/drawing/markup';
import { overlapWhat, overlapWord } from '../../shared/messages/overlap';
import { OVERLAP_WHATS, type OverlapWhat } from '../../shared/overlap/facts';
import type { Overlap } from '../../shared/overlap/overlap';
import { overlapPage } from '../../shared/overlap/overlap-page';
import dialogs from '../dialogs/dialogs.module.css';
import form from '../forms/form.module.css';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { reasonOf } from '../store/reason';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { Segmented } from '../ui/Segmented';
import { exportOverlap, type OverlapFile } from './export-overlap';
import { OverlapList } from './OverlapList';
import { useOverlap } from './use-overlap';
import styles from './overlap.module.css';

const FILES: readonly OverlapFile[] = ['csv', 'svg', 'png'];

/** What several drawings of the library have under equal or similar names: a list that opens them, and a picture. */
export default function OverlapDialog() {
  const t = useText();
  const lang = useLang();
  const close = useEditor((state) => state.closeDialog);
  const { state, again, cancel } = useOverlap();
  const [what, setWhat] = useState<OverlapWhat | 'all'>('all');
  const [general, setGeneral] = useState(false);
  const [view, setView] = useState<'list' | 'picture'>('list');
  const [failure, setFailure] = useState<string>();
  const [making, setMaking] = useState(false);
  const kindId = useId();
  const found = state.kind === 'found' ? state.overlap : undefined;
  const overlap = useMemo(
    (): Overlap | undefined => found && { ...found, groups: found.groups.filter((group) => (what === 'all' || group.what === what) && (general || !group.general)) },
    [found, what, general],
  );
  const save = async (file: OverlapFile): Promise<void> => {
    if (!overlap) return;
    setMaking(true);
    setFailure(undefined);
    try {
      await exportOverlap(overlap, file, lang);
    } catch (error) {
      setFailure(reasonOf(error));
    } finally {
      setMaking(false);
    }
  };
  return (
    <ModalDialog
      roomy
      title={overlapWord('title', lang)}
      description={overlapWord('why', lang)}
      onClose={close}
      actions={
        <>
          {state.kind !== 'progress' && <Button onClick={again}>{t('overlap.again')}</Button>}
          {FILES.map((file) => (
            <Button key={file} disabled={making || !overlap || overlap.groups.length === 0} onClick={() => void save(file)}>
              {t('overlap.export', { format: file.toUpperCase() })}
            </Button>
          ))}
          <Button look="primary" onClick={close}>
            {t('common.close')}
          </Button>
        </>
      }
    >
      <output className={dialogs.progress}>
        {state.kind === 'progress' && (
          <>
            <progress className={dialogs.bar} value={state.done} max={Math.max(1, state.all)} aria-label={t('overlap.looking')} />
            {t('overlap.progress', { done: state.done, all: state.all })}
            <Button small onClick={cancel}>
              {t('common.cancel')}
            </Button>
          </>
        )}
        {state.kind === 'cancelled' && t('overlap.cancelled')}
        {overlap && (overlap.groups.length === 0 ? overlapWord('none', lang) : overlapWord('looked', lang, { drawings: overlap.drawings.length, groups: overlap.groups.length }))}
        {state.kind === 'found' && state.unread > 0 && <span>{t('overlap.unread', { count: state.unread })}</span>}
      </output>
      {state.kind === 'failed' && (
        <p role="alert" className={dialogs.failed}>
          {state.reason}
        </p>
      )}
      {overlap && found && found.groups.length > 0 && (
        <>
          <div className={styles.tools}>
            <Segmented
              label={t('overlap.view')}
              value={view}
              segments={[
                { value: 'list', label: t('overlap.list') },
                { value: 'picture', label: t('overlap.picture') },
              ]}
              onChange={setView}
            />
            <label htmlFor={kindId}>{overlapWord('columnWhat', lang)}</label>
            <select id={kindId} className={`${form.input} ${styles.kind}`} value={what} onChange={({ target: { value } }) => setWhat(OVERLAP_WHATS.find((known) => known === value) ?? 'all')}>
              <option value="all">{t('overlap.all')}</option>
              {OVERLAP_WHATS.map((known) => (
                <option key={known} value={known}>
                  {overlapWhat(known, lang)}
                </option>
              ))}
            </select>
            <label className={styles.general}>
              <input type="checkbox" checked={general} onChange={({ target }) => setGeneral(target.checked)} />
              {t('overlap.general')}
            </label>
          </div>
          {view === 'list' ? <OverlapList overlap={overlap} /> : <OverlapPicture overlap={overlap} />}
        </>
      )}
      {failure !== undefined && (
        <p role="alert" className={dialogs.failed}>
          {failure}
        </p>
      )}
    </ModalDialog>
  );
}

function OverlapPicture({ overlap }: { readonly overlap: Overlap }) {
  const t = useText();
  const lang = useLang();
  const source = useMemo(() => `data:image/svg+xml,${encodeURIComponent(toMarkup(overlapPage(overlap, lang).scene))}`, [overlap, lang]);
  return (
    // It scrolls, so it must be reached by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.page} tabIndex={0} aria-label={t('overlap.picture')}>
      <img className={styles.image} src={source} alt={t('overlap.pictureAlt')} />
    </section>
  );
}
