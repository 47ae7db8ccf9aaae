import { useId, useState, type FormEvent } from 'react';
import { exerciseWord } from '../../shared/messages/exercise';
import { attemptOf, withAttempt } from '../../shared/workshop/exercise/attempt';
import type { Marks } from '../../shared/workshop/exercise/mark-exercise';
import type { Exercise } from '../../shared/workshop/exercise/schema';
import form from '../forms/form.module.css';
import { useEditor } from '../store/editor';
import { useDrawing, useLang } from '../store/hooks';
import { reasonOf } from '../store/reason';
import { Button } from '../ui/Button';
import styles from './exercises.module.css';
import { keepResult, loadProgress, type AttemptProgress } from './progress';
import { saveAnswer, saveResultSheet, type ResultFile } from './save-result';

interface FinishExerciseProps extends AttemptProgress {
  readonly exercise: Exercise;
  readonly marks: Marks;
}

/** The end of an exercise: a name, then the files to hand in. They can be had again after more was drawn. */
export function FinishExercise({ exercise, marks, hints, modelShown }: FinishExerciseProps) {
  const lang = useLang();
  const id = useId();
  const attempt = attemptOf(useDrawing().document);
  const [asked, setAsked] = useState(false);
  const [name, setName] = useState(() => attempt?.participant ?? loadProgress().name);
  const [failure, setFailure] = useState<string>();
  const [making, setMaking] = useState(false);
  const finished = attempt?.finishedAt !== undefined;

  const finish = (event: FormEvent): void => {
    event.preventDefault();
    const participant = name.trim();
    if (participant === '') return;
    useEditor.getState().apply('edit.finishExercise', (document) =>
      withAttempt(document, { ...(attemptOf(document) ?? { id: exercise.id }), participant, finishedAt: new Date().toISOString(), hints, modelShown }),
    );
    keepResult(exercise.id, participant, marks.points, marks.max);
    setAsked(false);
  };
  const make = async (work: () => Promise<void>): Promise<void> => {
    setMaking(true);
    setFailure(undefined);
    try {
      await work();
    } catch (error) {
      setFailure(reasonOf(error));
    } finally {
      setMaking(false);
    }
  };

  if (asked) {
    return (
      <form className={styles.finish} onSubmit={finish}>
        <label className={form.label} htmlFor={id}>
          {exerciseWord('yourName', lang)}
        </label>
        {/* It was asked for with the button before. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        <input id={id} className={form.input} value={name} required maxLength={120} autoFocus autoComplete="name" onChange={(event) => setName(event.target.value)} />
        <div className={styles.row}>
          <Button look="primary" small type="submit" disabled={name.trim() === ''}>
            {exerciseWord('finish', lang)}
          </Button>
          <Button look="quiet" small onClick={() => setAsked(false)}>
            {exerciseWord('goOn', lang)}
          </Button>
        </div>
      </form>
    );
  }
  return (
    <div className={styles.finish}>
      {finished && (
        <>
          <p>{exerciseWord('handIn', lang, { name: attempt?.participant ?? '' })}</p>
          <div className={styles.row}>
            <Button look="primary" small onClick={() => void saveAnswer(exercise)}>
              {exerciseWord('saveAnswer', lang)}
            </Button>
            {(['pdf', 'csv'] satisfies ResultFile[]).map((file) => (
              <Button key={file} small disabled={making} onClick={() => void make(() => saveResultSheet(exercise, file, lang))}>
                {exerciseWord('saveSheet', lang, { format: file.toUpperCase() })}
              </Button>
            ))}
          </div>
        </>
      )}
      {failure !== undefined && <p role="alert">{failure}</p>}
      <Button small look={finished ? 'quiet' : 'primary'} onClick={() => setAsked(true)}>
        {exerciseWord(finished ? 'finishAgain' : 'finish', lang)}
      </Button>
    </div>
  );
}
