import type { LmvDocument } from '../../shared/document/types';
import type { EditorSlice } from './editor-state';

/** Whether a drawing answers an exercise. Reading which one comes with the panel. */
export function isExercise(document: LmvDocument): boolean {
  return 'exercise' in document && typeof document.exercise === 'object';
}

export interface ExerciseSlice {
  /** Whether the exercise that the drawing answers is shown beside it, where it answers one. */
  readonly exerciseOpen: boolean;
  setExerciseOpen(open: boolean): void;
}

/** The panel of the exercise; which one it is stands in the drawing. */
export const createExerciseSlice: EditorSlice<ExerciseSlice> = (set) => ({
  exerciseOpen: true,
  setExerciseOpen(exerciseOpen) {
    set({ exerciseOpen });
  },
});
