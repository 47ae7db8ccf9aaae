import type { LmvDocument } from '../../shared/document/types';
import type { Exercise } from '../../shared/workshop/exercise/schema';
import type { EditorSlice } from './editor-state';

/** Whether a drawing answers an exercise. Reading which one comes with the panel. */
export function isExercise(document: LmvDocument): boolean {
  return 'exercise' in document && typeof document.exercise === 'object';
}

/** An exercise of the person's own that is being made beside the canvas. */
export interface EditedExercise {
  /** Its place among those that are kept on this computer. */
  readonly row: string;
  readonly exercise: Exercise;
}

export interface ExerciseSlice {
  /** Whether the exercise that the drawing answers is shown beside it, where it answers one. */
  readonly exerciseOpen: boolean;
  setExerciseOpen(open: boolean): void;
  /** Undefined while none is made. It stays while drawings come and go: they are what it is made of. */
  readonly editedExercise: EditedExercise | undefined;
  setEditedExercise(edited: EditedExercise | undefined): void;
}

/** The panel of the exercise; which one it is stands in the drawing. */
export const createExerciseSlice: EditorSlice<ExerciseSlice> = (set) => ({
  exerciseOpen: true,
  setExerciseOpen(exerciseOpen) {
    set({ exerciseOpen });
  },
  editedExercise: undefined,
  setEditedExercise(editedExercise) {
    set({ editedExercise, ...(editedExercise && { walkEditorOpen: false }) });
  },
});
