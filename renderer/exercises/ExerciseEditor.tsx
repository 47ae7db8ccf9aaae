import { Plus, X } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { exerciseEditorWord, LOOK_WORDS } from '../../shared/messages/exercise-editor';
import type { Lang } from '../../shared/messages/lang';
import { moveStep, putStep, removeStep } from '../../shared/workshop/edit-steps';
import { addExerciseStep } from '../../shared/workshop/exercise/edit-exercise';
import { lookOver } from '../../shared/workshop/exercise/look-over';
import { StepList } from '../steps/StepList';
import steps from '../steps/steps.module.css';
import type { EditedExercise } from '../store/exercise-slice';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { Segmented } from '../ui/Segmented';
import { changeEdited } from './edit-own';
import { ExerciseCheck } from './ExerciseCheck';
import { ExerciseDrawings } from './ExerciseDrawings';
import { ExerciseFacts } from './ExerciseFacts';
import { ExerciseStepForm } from './ExerciseStepForm';
import { exportExercise } from './export-exercise';
import { startExercise } from './start-exercise';
import { useIdTaken } from './use-id-taken';

/** An exercise of the person's own, made beside the canvas: what is drawn there is what it begins with and how it is solved. */
export default function ExerciseEditor() {
  const edited = useEditor((state) => state.editedExercise);
  // Another exercise begins at its first step.
  return edited && <Editor key={edited.row} edited={edited} />;
}

function close(): void {
  useEditor.getState().setEditedExercise(undefined);
}

function Editor({ edited: { row, exercise } }: { readonly edited: EditedExercise }) {
  const t = useText();
  const lang = useLang();
  const [writing, setWriting] = useState<Lang>(lang);
  const [chosen, setChosen] = useState(0);
  const looked = useDeferredValue(exercise);
  const look = useMemo(() => lookOver(looked), [looked]);
  const idTaken = useIdTaken(row, exercise.id);
  const ready = look.faults.length === 0 && !idTaken;
  const at = Math.min(chosen, exercise.steps.length - 1);
  const step = exercise.steps[at];
  const warnings = new Map(look.steps.flatMap((each, position) => (LOOK_WORDS[each] ? [[position, LOOK_WORDS[each][lang]] as const] : [])));

  const add = (): void => {
    changeEdited((now) => addExerciseStep(now, at));
    setChosen(at + 1);
  };
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= exercise.steps.length) return;
    changeEdited((now) => moveStep(now, from, to));
    setChosen(to);
  };
  const remove = (): void => {
    if (!step || exercise.steps.length < 2) return;
    changeEdited((now) => removeStep(now, at));
    const putBack = (): void => {
      if (useEditor.getState().editedExercise?.row === row) changeEdited((now) => putStep(now, at, step));
    };
    useEditor.getState().notify({ kind: 'info', text: 'notice.stepRemoved', action: { label: 'walk.putBack', run: putBack } });
  };

  return (
    <div className={steps.panel}>
      <header className={steps.header}>
        <h2 className={steps.title}>{t('exercises.editor')}</h2>
        <IconButton small label={t('common.close')} icon={<X size={14} aria-hidden />} onClick={close} />
      </header>
      <p className={steps.file}>{exerciseEditorWord('kept', lang)}</p>
      <div className={steps.tools}>
        <Button small onClick={() => useEditor.getState().openDialog({ kind: 'exercises' })}>
          {t('command.exercises')}
        </Button>
        <Button small disabled={!ready} onClick={() => void exportExercise(exercise)}>
          {exerciseEditorWord('exportIt', lang)}
        </Button>
        <Button small look="primary" className={steps.present} disabled={!ready} onClick={() => void startExercise(exercise)}>
          {exerciseEditorWord('tryIt', lang)}
        </Button>
      </div>
      <ExerciseCheck exercise={exercise} look={look} idTaken={idTaken} />
      <Segmented
        label={exerciseEditorWord('language', lang)}
        value={writing}
        segments={[
          { value: 'ms', label: t('command.languageMs') },
          { value: 'en', label: t('command.languageEn') },
        ]}
        onChange={setWriting}
      />
      <ExerciseFacts exercise={exercise} writing={writing} />
      <ExerciseDrawings exercise={exercise} />
      <StepList titles={exercise.steps.map(({ words }) => words[writing].trim() || words[writing === 'ms' ? 'en' : 'ms'])} warnings={warnings} at={at} onChoose={setChosen} onMove={move} onRemove={remove} />
      <Button small className={steps.add} onClick={add}>
        <Plus size={14} aria-hidden />
        {t('walk.addStep')}
      </Button>
      {step && <ExerciseStepForm key={step.id} exercise={exercise} at={at} step={step} writing={writing} warning={warnings.get(at)} />}
    </div>
  );
}
