import { wordsIn, type Walk } from '../../shared/workshop/walk';
import { useLang, useText } from '../store/hooks';
import { Clock } from './Clock';
import styles from './walk.module.css';

interface NotesProps {
  readonly walk: Walk;
  /** The step that is shown, from 0. */
  readonly at: number;
  /** When the presentation was begun, in ms since 1970. */
  readonly since: number;
}

/** What the presenter is to say, what comes after, and how long it has been. */
export function Notes({ walk, at, since }: NotesProps) {
  const t = useText();
  const lang = useLang();
  const words = wordsIn(walk.steps[at]?.notes, lang);
  const then = walk.steps[at + 1];
  return (
    <section className={styles.notes} aria-label={t('walk.notes')}>
      <p>{words === '' ? t('walk.noNotes') : words}</p>
      <p className={styles.then}>
        <span>{then ? t('walk.then', { title: wordsIn(then.title, lang) }) : t('walk.thenEnd')}</span>
        <Clock since={since} />
      </p>
    </section>
  );
}
