import { CircleCheck, Clock } from 'lucide-react';
import type { ReactNode } from 'react';
import { exerciseWord } from '../../shared/messages/exercise';
import type { Exercise } from '../../shared/workshop/exercise/schema';
import { useLang } from '../store/hooks';
import styles from './exercises.module.css';

interface ExerciseCardProps {
  readonly exercise: Exercise;
  /** What stands before its title. */
  readonly mark: ReactNode;
  readonly title: string;
  /** What was reached on this computer, if anything. */
  readonly reached: { readonly points: number; readonly max: number } | undefined;
  readonly note?: string | undefined;
  readonly onChoose: () => void;
}

/** An exercise in the list: a button that begins it, or opens it where it is not complete. */
export function ExerciseCard({ exercise, mark, title, reached, note, onChoose }: ExerciseCardProps) {
  const lang = useLang();
  return (
    <button type="button" className={styles.exercise} onClick={onChoose}>
      <span className={styles.number} aria-hidden>
        {mark}
      </span>
      <span className={styles.exerciseBody}>
        <span className={styles.exerciseTitle}>{title}</span>
        <span className={styles.exerciseGoal}>{exercise.goal[lang]}</span>
        <span className={styles.facts}>
          <span>
            <Clock size={12} aria-hidden /> {exerciseWord('minutes', lang, { n: exercise.minutes })}
          </span>
          {exercise.source !== undefined && <span>{exercise.source}</span>}
          {note !== undefined && <span className={styles.note}>{note}</span>}
          {reached && (
            <span className={styles.reached}>
              <CircleCheck size={12} aria-hidden /> {exerciseWord('best', lang, reached)}
            </span>
          )}
        </span>
      </span>
    </button>
  );
}
