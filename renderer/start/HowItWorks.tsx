import { useText } from '../store/hooks';
import styles from './start.module.css';

const STEPS = ['start.how1', 'start.how2', 'start.how3'] as const;

/** What a newcomer does here, in three steps. */
export function HowItWorks() {
  const t = useText();
  return (
    <section aria-labelledby="how-it-works">
      <h2 id="how-it-works" className={styles.heading}>
        {t('start.howTitle')}
      </h2>
      <ol className={styles.steps}>
        {STEPS.map((step, position) => (
          <li key={step} className={styles.step}>
            <span className={styles.stepNumber} aria-hidden>
              {position + 1}
            </span>
            {t(step)}
          </li>
        ))}
      </ol>
    </section>
  );
}
