import { CircleCheck } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import type { DrawingIndex } from '../../shared/document/drawing-index';
import { LANES } from '../../shared/document/kinds';
import { frameCount, laneName } from '../../shared/messages/frame';
import { stageOf } from '../../shared/rules/check';
import { laneProgress, type LaneProgress } from '../../shared/rules/lane-progress';
import { RULES } from '../../shared/rules/registry';
import type { Finding } from '../../shared/rules/rule';
import { useEditor } from '../store/editor';
import { useDrawing, useLang, useText } from '../store/hooks';
import { LaneBadge } from '../ui/LaneBadge';
import styles from './findings.module.css';
import { submissionFindings } from './submission-findings';

interface SubmissionSummaryProps {
  /** The lane that the list is narrowed to. */
  readonly lane: number | undefined;
  readonly onLane: (lane: number | undefined) => void;
}

/** What is still needed for JTISA, lane by lane: errors and warnings as if the drawing were handed in now. */
export function SubmissionSummary({ lane, onLane }: SubmissionSummaryProps) {
  const t = useText();
  const lang = useLang();
  const { index, findings } = useSubmissionFindings();
  const progress = useMemo(() => laneProgress(index, RULES, findings), [index, findings]);
  const needed = findings.filter(({ waiver, severity }) => !waiver && severity !== 'hint');
  const rows = [...LANES, 8, 0].map((each) => {
    const here = needed.filter((finding) => finding.lane === each);
    const errors = here.filter(({ severity }) => severity === 'error').length;
    return { lane: each, errors, warnings: here.length - errors, progress: progress.find((row) => row.lane === each) };
  });
  return (
    <details className={styles.summary} open>
      <summary className={styles.summaryTitle}>
        {t('findings.submission')}
        <span className={styles.count}>{needed.length === 0 ? t('findings.submissionReady') : t('findings.submissionLeft', { count: needed.length })}</span>
      </summary>
      <ul className={styles.lanes}>
        {rows
          .filter((row) => row.lane !== 0 || row.errors + row.warnings > 0)
          .map((row) => {
            const known = LANES.find((each) => each === row.lane);
            return (
              <li key={row.lane}>
                <button type="button" className={styles.lane} aria-pressed={lane === row.lane} onClick={() => onLane(lane === row.lane ? undefined : row.lane)}>
                  {known === undefined ? <span className={styles.noLane} /> : <LaneBadge lane={known} />}
                  <span className={styles.laneName}>{known === undefined ? t(row.lane === 8 ? 'lane.8' : 'lane.0') : laneName(known, lang)}</span>
                  <Left errors={row.errors} warnings={row.warnings} />
                  {row.progress && <Progress {...row.progress} />}
                </button>
              </li>
            );
          })}
      </ul>
    </details>
  );
}

function Left({ errors, warnings }: { readonly errors: number; readonly warnings: number }) {
  const t = useText();
  const lang = useLang();
  if (errors + warnings === 0) {
    return (
      <span className={styles.ready}>
        <CircleCheck size={14} aria-hidden />
        <span className="visually-hidden">{t('findings.laneReady')}</span>
      </span>
    );
  }
  return (
    <span className={styles.left}>
      {errors > 0 && <span className={styles.errors}>{frameCount('error', errors, lang)}</span>}
      {warnings > 0 && <span className={styles.warnings}>{frameCount('warning', warnings, lang)}</span>}
    </span>
  );
}

/** How many of the rules that ask something of a lane are met, as a bar and in words. */
function Progress({ met, of }: LaneProgress) {
  const t = useText();
  const words = t('findings.laneProgress', { met, of });
  return (
    <span className={styles.progress} title={words}>
      <span aria-hidden className={styles.bar} data-full={met === of}>
        <span style={{ width: `${(met / Math.max(1, of)) * 100}%` }} />
      </span>
      <span aria-hidden className={styles.share}>
        {met}/{of}
      </span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}

/** The findings in the stage "ready for JTISA" and the drawing that they are of, worked out behind what is being drawn. */
function useSubmissionFindings(): { readonly index: DrawingIndex; readonly findings: readonly Finding[] } {
  const { index } = useDrawing();
  const current = useEditor((state) => state.findings);
  const later = useDeferredValue(index);
  const submitted = stageOf(later.document) === 'submission';
  return useMemo(() => ({ index: later, findings: submitted ? current : submissionFindings(later) }), [submitted, current, later]);
}
