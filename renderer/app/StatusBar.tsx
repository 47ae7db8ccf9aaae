import { CircleCheck, CircleSlash, CircleX, Lightbulb, TriangleAlert, type LucideIcon } from 'lucide-react';
import { frameCount } from '../../shared/messages/frame';
import { CountAnnouncer } from '../findings/CountAnnouncer';
import { isDirty } from '../store/dirty';
import { useEditor } from '../store/editor';
import { useDrawing, useLang, useText } from '../store/hooks';
import { selectedCount } from '../store/selection';
import { stageOf } from '../../shared/rules/check';
import styles from './status-bar.module.css';

const COUNTS = [
  ['error', CircleX],
  ['warning', TriangleAlert],
  ['hint', Lightbulb],
  ['waived', CircleSlash],
] as const satisfies readonly (readonly [string, LucideIcon])[];

/** The line at the foot: stage, findings, what is selected, whether it is saved. */
export function StatusBar() {
  const t = useText();
  const { document } = useDrawing();
  const zoom = useEditor((state) => Math.round(state.zoom * 100));
  const selected = useEditor((state) => selectedCount(state.selection));
  const elements = document.elements.length;
  const links = document.links.length;
  return (
    <footer className={styles.bar} aria-label={t('app.statusBar')}>
      <span className={styles.stage}>{t(stageOf(document) === 'submission' ? 'app.stageSubmission' : 'app.stageDraft')}</span>
      <FindingCounts />
      <CountAnnouncer />
      <span className={styles.spacer} />
      {selected > 0 && <span>{t('app.selected', { count: selected })}</span>}
      <span>{t(elements === 1 ? 'app.elementOne' : 'app.elements', { count: elements })}</span>
      <span>{t(links === 1 ? 'app.linkOne' : 'app.links', { count: links })}</span>
      <span>{zoom}%</span>
      <SavedState />
    </footer>
  );
}

/** How many findings of each severity; a click opens them. */
function FindingCounts() {
  const t = useText();
  const lang = useLang();
  const summary = useEditor((state) => state.summary);
  const showTab = useEditor((state) => state.showTab);
  const counts = COUNTS.map(([kind]) => frameCount(kind, summary[kind], lang)).join(', ');
  return (
    <button type="button" className={styles.counts} aria-label={t('app.showFindings', { counts })} onClick={() => showTab('findings')}>
      {COUNTS.map(([kind, Icon]) => (
        <span key={kind} className={styles.count} data-kind={summary[kind] === 0 ? 'none' : kind}>
          <Icon size={14} aria-hidden />
          {frameCount(kind, summary[kind], lang)}
        </span>
      ))}
    </button>
  );
}

function SavedState() {
  const t = useText();
  const dirty = useEditor(isDirty);
  const hasFile = useEditor((state) => state.file.name !== undefined);
  if (dirty) {
    return (
      <span className={styles.saved}>
        <span className={styles.dot} />
        {t('app.notSaved')}
      </span>
    );
  }
  return (
    <span className={styles.saved}>
      {hasFile && <CircleCheck size={14} aria-hidden />}
      {t(hasFile ? 'app.saved' : 'app.neverSaved')}
    </span>
  );
}
