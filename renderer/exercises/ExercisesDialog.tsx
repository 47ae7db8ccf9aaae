import { useId, useState } from 'react';
import { exerciseWord } from '../../shared/messages/exercise';
import { exerciseEditorWord } from '../../shared/messages/exercise-editor';
import dialogs from '../dialogs/dialogs.module.css';
import { host } from '../host/host';
import { ownExercises } from '../storage/own-exercises';
import { useStored } from '../storage/use-stored';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { newOwnExercise } from './edit-own';
import { ExerciseCard } from './ExerciseCard';
import { exercises } from './exercises';
import styles from './exercises.module.css';
import { OwnExerciseRow } from './OwnExerciseRow';
import { loadProgress } from './progress';
import { startExercise } from './start-exercise';
import { openExercise } from './take-exercise';

/** The exercises: the person's own, and those that come with the program from the first to the last, with what was reached on this computer. */
export default function ExercisesDialog() {
  const t = useText();
  const lang = useLang();
  const ids = { own: useId(), builtIn: useId() };
  const close = useEditor((state) => state.closeDialog);
  const [{ best }] = useState(loadProgress);
  const stored = useStored(ownExercises, []);
  const own = stored.state === 'there' ? stored.value : [];
  return (
    <ModalDialog
      wide
      title={exerciseWord('title', lang)}
      description={exerciseWord('about', lang)}
      onClose={close}
      actions={
        <>
          <Button disabled={stored.state === 'failed'} onClick={() => void openExercise(host)}>
            {exerciseEditorWord('openFile', lang)}
          </Button>
          <Button disabled={stored.state === 'failed'} onClick={() => void newOwnExercise()}>
            {exerciseEditorWord('newOne', lang)}
          </Button>
          <Button onClick={close}>{t('common.close')}</Button>
        </>
      }
    >
      {stored.state === 'failed' && (
        <p role="alert" className={dialogs.failed}>
          {t('drawings.noStorage')}
        </p>
      )}
      {own.length > 0 && (
        <>
          <h3 id={ids.own} className={styles.group}>
            {exerciseEditorWord('own', lang)}
          </h3>
          <ul className={styles.list} aria-labelledby={ids.own}>
            {own.map((each) => (
              <OwnExerciseRow key={each.id} stored={each} reached={best[each.exercise.id]} />
            ))}
          </ul>
          <h3 id={ids.builtIn} className={styles.group}>
            {exerciseEditorWord('builtIn', lang)}
          </h3>
        </>
      )}
      <ol className={styles.list} aria-labelledby={own.length > 0 ? ids.builtIn : undefined}>
        {exercises().map((exercise) => (
          <li key={exercise.id}>
            <ExerciseCard exercise={exercise} mark={exercise.order} title={exercise.title[lang]} reached={best[exercise.id]} onChoose={() => void startExercise(exercise)} />
          </li>
        ))}
      </ol>
    </ModalDialog>
  );
}
