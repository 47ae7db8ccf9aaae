import { History } from 'lucide-react';
import { restoreWork } from '../files/restore-work';
import { host } from '../host/host';
import { dropWork, lostWork, type LostWork as Lost } from '../storage/journal';
import { useStored } from '../storage/use-stored';
import { useLang, useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { shownTime } from './shown-time';
import styles from './start.module.css';

/** Unsaved work that a crash, a power cut or a closed window left behind. */
export function LostWork() {
  const t = useText();
  // Without storage there is nothing to restore; the library says so.
  const found = useStored(lostWork, []);
  if (found.state !== 'there' || found.value.length === 0) return null;
  return (
    <section className={styles.lost} aria-labelledby="lost-work">
      <h2 id="lost-work" className={styles.heading}>
        <History size={18} aria-hidden />
        {t('start.lostTitle')}
      </h2>
      <p>{t('start.lostBody')}</p>
      <ul className={styles.files}>
        {found.value.map((lost) => (
          <LostRow key={lost.entry.session} lost={lost} />
        ))}
      </ul>
    </section>
  );
}

function LostRow({ lost: { entry, state } }: { readonly lost: Lost }) {
  const t = useText();
  const lang = useLang();
  const name = entry.fileName ?? (entry.title.trim() === '' ? t('app.untitled') : entry.title);
  const time = shownTime(entry.keptAt, lang);
  return (
    <li className={styles.file}>
      <span className={styles.fileWords}>
        <span>{name}</span>
        <span className={styles.cardDetail}>{t(state === 'whole' ? 'start.lostAt' : `start.lost.${state}`, { time })}</span>
      </span>
      <span className={styles.actions}>
        {state === 'damaged' ? (
          <Button small onClick={() => void host.exportFile(`${name}.txt`, new TextEncoder().encode(entry.text), 'text/plain')}>
            {t('start.saveDamaged')}
          </Button>
        ) : (
          <Button small look="primary" onClick={() => void restoreWork(entry)}>
            {t('start.restore')}
          </Button>
        )}
        <Button small look="quiet" onClick={() => void dropWork(entry.session)}>
          {t('start.discard')}
        </Button>
      </span>
    </li>
  );
}
