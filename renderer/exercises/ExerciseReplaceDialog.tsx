import { exerciseWord } from '../../shared/messages/exercise';
import { exerciseEditorWord } from '../../shared/messages/exercise-editor';
import type { Exercise } from '../../shared/workshop/exercise/schema';
import { useEditor } from '../store/editor';
import { useLang, useText } from '../store/hooks';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { tried } from './edit-own';
import { replaceExercise } from './take-exercise';

/** An exercise from a file, of which another state is here already: the trainer's newer one, or an older one. */
export default function ExerciseReplaceDialog({ row, exercise }: { readonly row: string; readonly exercise: Exercise }) {
  const t = useText();
  const lang = useLang();
  const close = useEditor((state) => state.closeDialog);
  return (
    <ModalDialog
      title={exerciseWord('title', lang)}
      description={exerciseEditorWord('replaceAsk', lang, { title: exercise.title[lang], id: exercise.id })}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button look="primary" onClick={() => void tried(replaceExercise(row, exercise))}>
            {exerciseEditorWord('replaceNow', lang)}
          </Button>
        </>
      }
    />
  );
}
