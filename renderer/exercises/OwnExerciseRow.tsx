import { Copy, Download, Pencil, Trash2, UserRoundPen } from 'lucide-react';
import { useMemo, useState } from 'react';
import { exerciseEditorWord } from '../../shared/messages/exercise-editor';
import { lookOver } from '../../shared/workshop/exercise/look-over';
import type { StoredExercise } from '../storage/database';
import { removeExercise } from '../storage/own-exercises';
import { useEditor } from '../store/editor';
import { useLang } from '../store/hooks';
import { IconButton } from '../ui/IconButton';
import { Question } from '../ui/Question';
import { duplicateOwnExercise, editOwnExercise, tried } from './edit-own';
import { ExerciseCard } from './ExerciseCard';
import styles from './exercises.module.css';
import { exportExercise } from './export-exercise';
import { startExercise } from './start-exercise';

interface OwnExerciseRowProps {
  readonly stored: StoredExercise;
  readonly reached: { readonly points: number; readonly max: number } | undefined;
}

/** An exercise of the person's own in the list: to begin, and to be worked on. */
export function OwnExerciseRow({ stored, reached }: OwnExerciseRowProps) {
  const lang = useLang();
  const [asking, setAsking] = useState(false);
  const { id, exercise } = stored;
  const ready = useMemo(() => lookOver(exercise).faults.length === 0, [exercise]);
  const title = exercise.title[lang].trim() || exercise.title[lang === 'ms' ? 'en' : 'ms'].trim() || exerciseEditorWord('untitled', lang);
  const remove = async (): Promise<void> => {
    await removeExercise(id);
    const { editedExercise, setEditedExercise, notify } = useEditor.getState();
    if (editedExercise?.row === id) setEditedExercise(undefined);
    notify({ kind: 'done', text: 'notice.exerciseRemoved', values: { title } });
  };
  return (
    <li className={styles.own}>
      <ExerciseCard
        exercise={exercise}
        mark={<UserRoundPen size={17} />}
        title={title}
        reached={reached}
        note={ready ? undefined : exerciseEditorWord('notReady', lang)}
        onChoose={() => void (ready ? startExercise(exercise) : editOwnExercise(stored))}
      />
      <div className={styles.buttons}>
        <IconButton label={exerciseEditorWord('edit', lang, { title })} icon={<Pencil size={15} aria-hidden />} onClick={() => void editOwnExercise(stored)} />
        <IconButton label={exerciseEditorWord('duplicate', lang, { title })} icon={<Copy size={15} aria-hidden />} onClick={() => void tried(duplicateOwnExercise(stored))} />
        <IconButton label={exerciseEditorWord('exportOf', lang, { title })} icon={<Download size={15} aria-hidden />} disabled={!ready} onClick={() => void exportExercise(exercise)} />
        <IconButton label={exerciseEditorWord('remove', lang, { title })} icon={<Trash2 size={15} aria-hidden />} aria-expanded={asking} onClick={() => setAsking(!asking)} />
      </div>
      {asking && (
        <Question
          label={exerciseEditorWord('remove', lang, { title })}
          question={exerciseEditorWord('removeAsk', lang, { title })}
          yes={exerciseEditorWord('removeNow', lang)}
          onYes={() => void tried(remove())}
          onNo={() => setAsking(false)}
        />
      )}
    </li>
  );
}
