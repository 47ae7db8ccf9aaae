import { History } from 'lucide-react';
import { useEffect, useState } from 'react';
import { restoreDraft } from '../files/restore-draft';
import type { Draft } from '../storage/database';
import { dropDraft, lostDrafts } from '../storage/drafts';
import { useLang, useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { shownTime } from './shown-time';
import styles from './start.module.css';

/** Unsaved work that a crash, a power cut or a closed window left behind. */
export function LostWork() {
  const t = useText();
  const lang = useLang();
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  useEffect(() => {
    let gone = false;
    const load = async (): Promise<void> => {
      try {
        const lost = await lostDrafts();
        if (!gone) setDrafts(lost);
      } catch {
        // Without storage there is nothing to restore, and nothing to say about it.
      }
    };
    void load();
    return () => {
      gone = true;
    };
  }, []);
  if (drafts.length === 0) return null;
  const leave = (draft: Draft): void => {
    setDrafts(drafts.filter((other) => other !== draft));
    void dropDraft(draft.session);
  };
  return (
    <section className={styles.lost} aria-labelledby="lost-work">
      <h2 id="lost-work" className={styles.heading}>
        <History size={18} aria-hidden />
        {t('start.lostTitle')}
      </h2>
      <p>{t('start.lostBody')}</p>
      <ul className={styles.files}>
        {drafts.map((draft) => (
          <li key={draft.session} className={styles.file}>
            <span className={styles.fileWords}>
              <span>{draft.fileName ?? (draft.title.trim() === '' ? t('app.untitled') : draft.title)}</span>
              <span className={styles.cardDetail}>{t('start.lostAt', { time: shownTime(draft.keptAt, lang) })}</span>
            </span>
            <span className={styles.actions}>
              <Button small look="primary" onClick={() => void restoreDraft(draft)}>
                {t('start.restore')}
              </Button>
              <Button small look="quiet" onClick={() => leave(draft)}>
                {t('start.discard')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
