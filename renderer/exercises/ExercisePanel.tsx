import { GitCompareArrows, X } from 'lucide-react';
import { exerciseWord } from '../../shared/messages/exercise';
import { attemptOf } from '../../shared/workshop/exercise/attempt';
import type { Exercise } from '../../shared/workshop/exercise/schema';
import { useEditor } from '../store/editor';
import { useDrawing, useLang, useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { host } from '../host/host';
import { ownExercises } from '../storage/own-exercises';
import { useStored } from '../storage/use-stored';
import { exercises } from './exercises';
import { FinishExercise } from './FinishExercise';
import styles from './exercises.module.css';
import { StepItem } from './StepItem';
import { openExercise } from './take-exercise';
import { useAttempt } from './use-attempt';

/** The exercise that the open drawing answers: goal, steps that tick as it changes, hints, the model answer, the result. */
export default function ExercisePanel() {
  const t = useText();
  const lang = useLang();
  const { document } = useDrawing();
  const attempt = attemptOf(document);
  const own = useStored(ownExercises, []);
  const all = [...exercises(), ...(own.state === 'there' ? own.value.map((stored) => stored.exercise) : [])];
  const exercise = all.find(({ id }) => id === attempt?.id);
  return (
    <div className={styles.panel}>
      <header className={styles.header}>
        <h2 className={styles.title}>{exercise?.title[lang] ?? exerciseWord('title', lang)}</h2>
        <IconButton small label={t('common.close')} icon={<X size={14} aria-hidden />} onClick={() => useEditor.getState().setExerciseOpen(false)} />
      </header>
      {exercise && <ExerciseBody key={document.id} exercise={exercise} />}
      {!exercise && own.state !== 'reading' && (
        <div className={styles.unknown}>
          <p>{exerciseWord('unknown', lang, { id: attempt?.id ?? '' })}</p>
          <Button small onClick={() => void openExercise(host)}>
            {t('command.exerciseOpen')}
          </Button>
        </div>
      )}
    </div>
  );
}

function ExerciseBody({ exercise }: { readonly exercise: Exercise }) {
  const lang = useLang();
  const { marks, hints, modelShown, said, showHint, showModel } = useAttempt(exercise);
  const score = exerciseWord('score', lang, { points: marks.points, max: marks.max });
  return (
    <>
      {/* It scrolls, so it must be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.body} tabIndex={0} aria-label={exerciseWord('progress', lang)}>
        <p className={styles.goal}>{exercise.goal[lang]}</p>
        {exercise.source !== undefined && <p className={styles.source}>{exercise.source}</p>}
        <div className={styles.score}>
          <progress className={styles.bar} value={marks.points} max={marks.max} aria-label={exerciseWord('progress', lang)} />
          <span>{score}</span>
        </div>
        <ol className={styles.steps} aria-label={exerciseWord('columnSteps', lang)}>
          {exercise.steps.map((step, at) => (
            <StepItem key={step.id} step={step} passed={marks.steps[at]?.passed === true} seen={hints[step.id] ?? 0} onHint={() => showHint(step.id)} />
          ))}
        </ol>
      </section>
      <footer className={styles.foot}>
        <output className={styles.said}>{said}</output>
        <Button small onClick={() => void showModel()}>
          <GitCompareArrows size={15} aria-hidden /> {exerciseWord('showModel', lang)}
        </Button>
        <p className={styles.source}>{exerciseWord(modelShown ? 'modelWasShown' : 'modelCounts', lang)}</p>
        <FinishExercise exercise={exercise} marks={marks} hints={hints} modelShown={modelShown} />
      </footer>
    </>
  );
}
