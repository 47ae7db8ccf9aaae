import { useCallback, useRef } from 'react';
import { SeverityIcon } from '../findings/SeverityIcon';
import { host } from '../host/host';
import { startRehearsing } from '../layout/start-rehearsing';
import { shownTime } from '../start/shown-time';
import { Thumbnail } from '../start/Thumbnail';
import start from '../start/start.module.css';
import type { LibraryEntry } from '../storage/database';
import { contentOf } from '../storage/library';
import { useLang, useText } from '../store/hooks';
import { useEditor } from '../store/editor';
import { LARGE } from '../store/large';
import { reasonOf } from '../store/reason';
import type { DrawingDialog } from './drawing-dialog';
import { DrawingMenu } from './DrawingMenu';
import { titleOf } from './drawing-title';
import { openDrawing } from './open-drawing';
import styles from './drawings.module.css';

interface DrawingCardProps {
  readonly entry: LibraryEntry;
  readonly onDialog: (dialog: DrawingDialog) => void;
}

const SEVERITIES = ['error', 'warning', 'hint'] as const;

/** A drawing of the library, with its picture: a click opens it. */
export function DrawingCard({ entry, onDialog }: DrawingCardProps) {
  const t = useText();
  const lang = useLang();
  const { id, hash } = entry;
  // Another hash is another picture.
  // eslint-disable-next-line react/exhaustive-deps -- see above
  const text = useCallback(() => contentOf(id), [id, hash]);
  // A large drawing opens sooner after some practice, for which there is time while the pointer is on its way to it.
  const stopRehearsing = useRef<() => void>(undefined);
  const ready = (): void => {
    if (entry.elements >= LARGE) stopRehearsing.current ??= startRehearsing();
  };
  const rest = (): void => {
    stopRehearsing.current?.();
    stopRehearsing.current = undefined;
  };
  const open = async (): Promise<void> => {
    rest();
    try {
      const failure = await openDrawing(entry, host);
      if (failure) onDialog({ kind: 'copy', entry, failure });
    } catch (reason) {
      useEditor.getState().notify({ kind: 'error', text: 'drawings.cannotOpen', values: { reason: reasonOf(reason) } });
    }
  };
  return (
    <li className={styles.card}>
      <button type="button" className={styles.open} onClick={() => void open()} onPointerEnter={ready} onPointerLeave={rest} onFocus={ready} onBlur={rest}>
        <span className={start.picture}>
          <Thumbnail text={text} />
        </span>
        <span className={styles.title}>{titleOf(entry, t)}</span>
        {entry.agency !== '' && <span className={styles.detail}>{entry.agency}</span>}
        <span className={styles.badges}>
          {entry.state === 'as-is' && <span className={styles.badge}>{t('project.asIs')}</span>}
          {entry.state === 'to-be' && <span className={styles.badge}>{t('project.toBe')}</span>}
          <span className={styles.badge}>{t(entry.stage === 'submission' ? 'app.stageSubmission' : 'app.stageDraft')}</span>
          {entry.tags.map((tag) => (
            <span key={tag} className={styles.tag}>
              {tag}
            </span>
          ))}
        </span>
        <span className={styles.detail}>
          <span className={styles.findings}>
            {SEVERITIES.map((severity) => (
              <span key={severity} className={styles.finding}>
                <SeverityIcon finding={{ severity }} size={13} /> {entry.findings[severity]}
              </span>
            ))}
            <span>{t(entry.elements === 1 ? 'app.elementOne' : 'app.elements', { count: entry.elements })}</span>
          </span>
        </span>
        <span className={styles.detail}>{[entry.fileName ?? t('drawings.onlyHere'), shownTime(entry.usedAt, lang)].join(' · ')}</span>
      </button>
      <DrawingMenu entry={entry} onDialog={onDialog} />
    </li>
  );
}
