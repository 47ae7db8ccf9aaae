import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import { exerciseEditorWord, exerciseFaultLines } from '../../shared/messages/exercise-editor';
import type { Look, StepLook } from '../../shared/workshop/exercise/look-over';
import type { Exercise } from '../../shared/workshop/exercise/schema';
import { useLang } from '../store/hooks';
import styles from './exercise-editor.module.css';

interface ExerciseCheckProps {
  readonly exercise: Exercise;
  readonly look: Look;
  readonly idTaken: boolean;
}

/** As many lines as are taken in at a look. */
const MOST_LINES = 4;

/** What is still missing, and whether the exercise can be solved: by the starter and the model answer as they are now. */
export function ExerciseCheck({ exercise, look, idTaken }: ExerciseCheckProps) {
  const lang = useLang();
  const titleId = useId();
  const lines = [...(idTaken ? [exerciseEditorWord('idTaken', lang, { id: exercise.id })] : []), ...exerciseFaultLines(look.faults, lang)];
  const like = (wanted: StepLook): string => look.steps.flatMap((each, at) => (each === wanted ? [at + 1] : [])).join(', ');
  const [ticked, unsolved] = [like('ticked'), like('unsolved')];
  const good = lines.length === 0 && ticked === '' && unsolved === '';
  return (
    <section className={styles.check} aria-labelledby={titleId} data-good={good}>
      <h3 id={titleId} className={styles.checkTitle}>
        {good ? <CircleCheck size={15} aria-hidden /> : <TriangleAlert size={15} aria-hidden />}
        {exerciseEditorWord('check', lang)}
      </h3>
      <output className={styles.checked}>
        {good && <p>{exerciseEditorWord('ready', lang)}</p>}
        {unsolved !== '' && <p>{exerciseEditorWord('unsolvedSteps', lang, { steps: unsolved })}</p>}
        {ticked !== '' && <p>{exerciseEditorWord('tickedSteps', lang, { steps: ticked })}</p>}
        {lines.length > 0 && (
          <>
            <p>{exerciseEditorWord('faults', lang)}</p>
            <ul>
              {lines.slice(0, MOST_LINES).map((line) => (
                <li key={line}>{line}</li>
              ))}
              {lines.length > MOST_LINES && <li>{exerciseEditorWord('moreFaults', lang, { n: lines.length - MOST_LINES })}</li>}
            </ul>
          </>
        )}
      </output>
    </section>
  );
}
