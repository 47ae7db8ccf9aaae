import { CircleCheck, Circle, Lightbulb } from 'lucide-react';
import { exerciseWord, HINT_LEVELS } from '../../shared/messages/exercise';
import type { ExerciseStep } from '../../shared/workshop/exercise/schema';
import { useLang } from '../store/hooks';
import { Button } from '../ui/Button';
import styles from './exercises.module.css';

interface StepItemProps {
  readonly step: ExerciseStep;
  readonly passed: boolean;
  /** How many of its hints were asked for. */
  readonly seen: number;
  readonly onHint: () => void;
}

/** One step: whether it is done, and its hints one after another. */
export function StepItem({ step, passed, seen, onHint }: StepItemProps) {
  const lang = useLang();
  const Mark = passed ? CircleCheck : Circle;
  return (
    <li className={styles.step} data-passed={passed}>
      <Mark className={styles.mark} size={17} aria-hidden />
      <div className={styles.stepBody}>
        <p>
          <span className="visually-hidden">{exerciseWord(passed ? 'sheetDone' : 'sheetNotDone', lang)}: </span>
          {step.words[lang]} <span className={styles.points}>{exerciseWord('points', lang, { n: step.points })}</span>
        </p>
        {seen > 0 && (
          <ol className={styles.hints}>
            {step.hints.slice(0, seen).map((hint, at) => (
              <li key={HINT_LEVELS[at]}>
                <b>{exerciseWord(HINT_LEVELS[at] ?? 'hintGeneral', lang)}</b> {hint[lang]}
              </li>
            ))}
          </ol>
        )}
        {!passed && seen < step.hints.length && (
          <Button look="quiet" small aria-label={exerciseWord('hintFor', lang, { n: seen + 1, step: step.words[lang] })} onClick={onHint}>
            <Lightbulb size={14} aria-hidden /> {exerciseWord('hint', lang, { n: seen + 1 })}
          </Button>
        )}
      </div>
    </li>
  );
}
