import { CircleCheck, Clock } from 'lucide-react';
import { useState } from 'react';
import { exerciseWord } from '../../shared/messages/exercise';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { exercises } from './exercises';
import styles from './exercises.module.css';
import { loadProgress } from './progress';
import { startExercise } from './start-exercise';

/** The exercises, from the first to the last, with what was reached on this computer. */
export default function ExercisesDialog() {
  const t = useText();
  const lang = useLang();
  const close = useEditor((state) => state.closeDialog);
  const [{ best }] = useState(loadProgress);
  return (
    <ModalDialog wide title={exerciseWord('title', lang)} description={exerciseWord('about', lang)} onClose={close} actions={<Button onClick={close}>{t('common.close')}</Button>}>
      <ol className={styles.list}>
        {exercises().map((exercise) => {
          const reached = best[exercise.id];
          return (
            <li key={exercise.id}>
              <button type="button" className={styles.exercise} onClick={() => void startExercise(exercise)}>
                <span className={styles.number} aria-hidden>
                  {exercise.order}
                </span>
                <span className={styles.exerciseBody}>
                  <span className={styles.exerciseTitle}>{exercise.title[lang]}</span>
                  <span className={styles.exerciseGoal}>{exercise.goal[lang]}</span>
                  <span className={styles.facts}>
                    <span>
                      <Clock size={12} aria-hidden /> {exerciseWord('minutes', lang, { n: exercise.minutes })}
                    </span>
                    <span>{exercise.source}</span>
                    {reached && (
                      <span className={styles.reached}>
                        <CircleCheck size={12} aria-hidden /> {exerciseWord('best', lang, reached)}
                      </span>
                    )}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </ModalDialog>
  );
}
