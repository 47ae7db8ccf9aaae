import { withAttempt } from '../../shared/workshop/exercise/attempt';
import type { Exercise } from '../../shared/workshop/exercise/schema';
import { showDocument } from '../files/show-document';
import { whenSafe } from '../files/when-safe';
import { useEditor } from '../store/editor';

/** Opens an exercise's starter as a new drawing, which says from then on what it answers and when it was begun. */
export async function startExercise({ id, starter }: Exercise): Promise<void> {
  useEditor.getState().closeDialog();
  await whenSafe(async () => {
    await showDocument(withAttempt({ ...starter, id: crypto.randomUUID() }, { id, startedAt: new Date().toISOString() }), { saved: true });
    const { setExerciseOpen, setEditedExercise } = useEditor.getState();
    setExerciseOpen(true);
    // As a participant has it: without the editor.
    setEditedExercise(undefined);
  });
}
