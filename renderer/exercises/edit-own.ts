import { newDocument } from '../../shared/document/create';
import { exerciseEditorWord } from '../../shared/messages/exercise-editor';
import type { Lang } from '../../shared/messages/lang';
import { freeId, newExercise } from '../../shared/workshop/exercise/edit-exercise';
import type { Exercise } from '../../shared/workshop/exercise/schema';
import { showDocument } from '../files/show-document';
import { today } from '../files/today';
import { whenSafe } from '../files/when-safe';
import type { StoredExercise } from '../storage/database';
import { journalFailure } from '../storage/journal-failure';
import { keepEdited, keepExercise, ownExercises } from '../storage/own-exercises';
import { useEditor } from '../store/editor';
import type { EditedExercise } from '../store/exercise-slice';
import { exercises } from './exercises';

/** Says so where what was asked of the storage did not happen. */
export async function tried(done: Promise<void>): Promise<void> {
  await done.catch((reason: unknown) => useEditor.getState().notify(journalFailure(reason)));
}

/** The ids that another exercise can't have: those of all others, and of the ones that come with the program. */
export async function takenIds(): Promise<readonly string[]> {
  const own = await ownExercises();
  return [...exercises(), ...own.map(({ exercise }) => exercise)].map(({ id }) => id);
}

/** Begins an exercise: from the open drawing where there is one, else from an empty one. */
export async function newOwnExercise(): Promise<void> {
  await tried(
    (async () => {
      const drawing = useEditor.getState().drawing?.document ?? newDocument({ id: crypto.randomUUID(), date: today() });
      const id = freeId('latihan-1', await takenIds());
      await editOwnExercise(await added(newExercise(id, drawing)));
    })(),
  );
}

/** Opens an exercise beside the canvas; where no drawing is open, its starter comes with it. */
export async function editOwnExercise({ id, exercise }: StoredExercise): Promise<void> {
  const state = useEditor.getState();
  state.closeDialog();
  if (!state.drawing) await showDocument({ ...exercise.starter, id: crypto.randomUUID() }, { saved: true });
  useEditor.getState().setEditedExercise({ row: id, exercise });
}

/** A second one like it, under an id and a title of its own. */
export async function duplicateOwnExercise({ exercise }: StoredExercise): Promise<void> {
  const title = (lang: Lang): string => (exercise.title[lang].trim() === '' ? '' : exerciseEditorWord('copyOf', lang, { title: exercise.title[lang] }));
  await added({ ...exercise, id: freeId(exercise.id, await takenIds()), title: { ms: title('ms'), en: title('en') } });
}

/** Opens one of the edited exercise's drawings, to be worked on and taken again. */
export async function openExerciseDrawing(exercise: Exercise, which: 'starter' | 'model'): Promise<void> {
  await whenSafe(() => showDocument({ ...exercise[which], id: crypto.randomUUID() }, { saved: true }));
}

/** Keeps an exercise under a new row. */
export async function added(exercise: Exercise): Promise<StoredExercise> {
  const stored = { id: crypto.randomUUID(), exercise, addedAt: new Date().toISOString() };
  await keepExercise(stored);
  return stored;
}

/** Keeps what an exercise became, after what was being kept before. */
async function keepAfter(before: Promise<void>, { row, exercise }: EditedExercise): Promise<void> {
  await before;
  const now = useEditor.getState().editedExercise;
  if (now?.row === row && now.exercise !== exercise) return;
  await tried(keepEdited(row, exercise));
}

let keeping = Promise.resolve();

/** Changes the edited exercise as it is at that moment, and keeps what came of it: of several changes in a row, the last. */
export function changeEdited(edit: (exercise: Exercise) => Exercise): void {
  const { editedExercise, setEditedExercise } = useEditor.getState();
  if (!editedExercise) return;
  const { row } = editedExercise;
  const exercise = edit(editedExercise.exercise);
  setEditedExercise({ row, exercise });
  keeping = keepAfter(keeping, { row, exercise });
}
