import { fromUtf8 } from '../../shared/export/utf8';
import type { Host, OpenedFile } from '../../shared/host';
import { readExercise } from '../../shared/workshop/exercise/read-exercise';
import type { Exercise } from '../../shared/workshop/exercise/schema';
import { writeExercise } from '../../shared/workshop/exercise/write-exercise';
import { keepExercise, ownExercises } from '../storage/own-exercises';
import { useEditor } from '../store/editor';
import { added, tried } from './edit-own';
import { exercises } from './exercises';

/** Asks for an exercise's file and adds it to the person's own ones. */
export async function openExercise(host: Host): Promise<void> {
  const result = await host.open();
  const { openDialog } = useEditor.getState();
  if (result.status === 'cancelled') return;
  if (result.status === 'failed') openDialog({ kind: 'host-failed', failure: result, doing: 'open' });
  else if (!(await takeExercise(result))) openDialog({ kind: 'exercise-refused', name: result.name, faults: [{ code: 'not-exercise' }] });
}

/**
 * Adds an exercise from a file. One that can't be read is refused in a dialog with everything that is wrong in it; where
 * another state of it is here already, a dialog asks.
 * @returns false where the file is no exercise at all
 */
export async function takeExercise({ bytes, name }: OpenedFile): Promise<boolean> {
  // A file goes alone from hand to hand: its drawings have to be in it.
  const read = readExercise(fromUtf8(bytes) ?? '', () => undefined);
  const { openDialog } = useEditor.getState();
  if (!read.ok) {
    if (read.faults.some(({ code }) => code === 'not-json' || code === 'not-exercise')) return false;
    openDialog({ kind: 'exercise-refused', name, faults: read.faults });
    return true;
  }
  const { exercise } = read;
  if (exercises().some(({ id }) => id === exercise.id)) {
    openDialog({ kind: 'exercise-refused', name, faults: [{ code: 'built-in-id', path: '/id', found: exercise.id }] });
    return true;
  }
  await tried(keepTaken(exercise));
  return true;
}

async function keepTaken(exercise: Exercise): Promise<void> {
  const { openDialog, notify, lang } = useEditor.getState();
  const known = (await ownExercises()).find((stored) => stored.exercise.id === exercise.id);
  const title = exercise.title[lang];
  if (!known) {
    await added(exercise);
    openDialog({ kind: 'exercises' });
    notify({ kind: 'done', text: 'notice.exerciseAdded', values: { title } });
  } else if (writeExercise(known.exercise) === writeExercise(exercise)) {
    openDialog({ kind: 'exercises' });
    notify({ kind: 'info', text: 'notice.exerciseThere', values: { title } });
  } else {
    openDialog({ kind: 'exercise-replace', row: known.id, exercise });
  }
}

/** Puts an exercise from a file in the place of the state that was here. */
export async function replaceExercise(row: string, exercise: Exercise): Promise<void> {
  await keepExercise({ id: row, exercise, addedAt: new Date().toISOString() });
  const { editedExercise, setEditedExercise, openDialog, notify, lang } = useEditor.getState();
  if (editedExercise?.row === row) setEditedExercise(undefined);
  openDialog({ kind: 'exercises' });
  notify({ kind: 'done', text: 'notice.exerciseAdded', values: { title: exercise.title[lang] } });
}
