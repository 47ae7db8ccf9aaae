import { ArrowLeft, ArrowRight, MonitorOff } from 'lucide-react';
import { useEffect } from 'react';
import { useText } from '../../store/hooks';
import { Button } from '../../ui/Button';
import { Clock } from '../Clock';
import type { ShownStep } from './messages';
import styles from './presenter.module.css';
import { usePresentation, usePresenterKeys, type Asked, type Presentation } from './use-presentation';

/** The presenter's own window: the step that the room sees with its notes, the one after it, and the time. */
export default function PresenterPage({ presentation }: { readonly presentation: string }) {
  const t = useText();
  const [shown, ask] = usePresentation(presentation);
  usePresenterKeys(ask);
  const drawing = typeof shown === 'object' ? shown.drawing : undefined;
  useEffect(() => {
    document.title = drawing === undefined ? t('presenter.title') : `${t('presenter.title')} – ${drawing}`;
  }, [drawing, t]);
  return typeof shown === 'object' ? <Step step={shown} ask={ask} /> : <Nothing why={shown} />;
}

function Step({ step: { drawing, at, of, title, text, source, notes, next, black, since }, ask }: { readonly step: ShownStep; readonly ask: (key: Asked) => void }) {
  const t = useText();
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <p className={styles.count}>{t('walk.step', { step: at + 1, of })}</p>
        <p className={styles.drawing}>{drawing}</p>
        <p className={styles.clock}>
          <Clock since={since} />
        </p>
      </header>
      <main className={styles.main}>
        <section className={styles.now} aria-live="polite">
          {black && <p className={styles.isBlack}>{t('presenter.isBlack')}</p>}
          <h1 className={styles.name}>{title}</h1>
          <h2 className={styles.head}>{t('walk.notes')}</h2>
          <p className={notes === '' ? styles.none : styles.notes}>{notes === '' ? t('walk.noNotes') : notes}</p>
        </section>
        <div className={styles.beside}>
          <section>
            <h2 className={styles.head}>{t('presenter.then')}</h2>
            <p className={styles.then}>{next ?? t('presenter.end')}</p>
          </section>
          {text !== '' && (
            <section>
              <h2 className={styles.head}>{t('walk.fieldText')}</h2>
              <p>{text}</p>
              {source !== '' && <p className={styles.source}>{source}</p>}
            </section>
          )}
        </div>
      </main>
      <footer className={styles.ways}>
        <Button className={styles.black} aria-pressed={black} onClick={() => ask('black')}>
          <MonitorOff size={18} aria-hidden /> {t('presenter.black')}
        </Button>
        <Button disabled={at === 0} onClick={() => ask('back')}>
          <ArrowLeft size={18} aria-hidden /> {t('walk.back')}
        </Button>
        <Button look="primary" className={styles.next} disabled={at === of - 1} onClick={() => ask('next')}>
          {t('walk.next')} <ArrowRight size={18} aria-hidden />
        </Button>
      </footer>
    </div>
  );
}

/** There is no step to show: it says why. */
function Nothing({ why }: { readonly why: Exclude<Presentation, ShownStep> }) {
  const t = useText();
  return (
    <main className={styles.nothing}>
      <div aria-live="polite">
        <h1 className={styles.name}>{t(`presenter.${why}`)}</h1>
        {why === 'gone' && <p>{t('presenter.goneBody')}</p>}
      </div>
      {why !== 'waiting' && <Button onClick={() => window.close()}>{t('presenter.close')}</Button>}
    </main>
  );
}
