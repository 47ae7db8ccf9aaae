import type { DrawingIndex } from '../../shared/document/drawing-index';
import type { TextHit } from '../../shared/find/find-text';
import { useLang, useText } from '../store/hooks';
import { classes } from '../ui/classes';
import { LaneBadge } from '../ui/LaneBadge';
import styles from './find.module.css';
import { hitWords } from './hit-words';

interface HitRowProps {
  readonly id: string;
  readonly hit: TextHit;
  readonly index: DrawingIndex;
  readonly active: boolean;
  readonly onGo: (toField: boolean) => void;
}

/** As much of a long text as stands before the match. */
const BEFORE = 24;

/** One match: its text with the match marked, and where it stands. */
export function HitRow({ id, hit, index, active, onGo }: HitRowProps) {
  const t = useText();
  const { owner, detail, lane } = hitWords(hit, index, useLang(), t);
  const { text, start, end } = hit;
  const from = Math.max(0, start - BEFORE);
  return (
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select's options hold no marks
      role="option"
      aria-selected={active}
      tabIndex={-1}
      className={classes(styles.hit, active && styles.active)}
      // The field keeps the keyboard.
      onPointerDown={(event) => event.preventDefault()}
      onClick={(event) => onGo(event.ctrlKey || event.metaKey)}
      onDoubleClick={() => onGo(true)}
      onKeyDown={() => undefined}
    >
      <span className={styles.lane}>{lane !== undefined && <LaneBadge lane={lane} />}</span>
      <span className={styles.words}>
        <span className={styles.text}>
          {from > 0 && '…'}
          {text.slice(from, start)}
          <mark className={styles.mark}>{text.slice(start, end)}</mark>
          {text.slice(end)}
        </span>
        <span className={styles.where}>{[owner, detail].join(' · ')}</span>
      </span>
    </div>
  );
}
