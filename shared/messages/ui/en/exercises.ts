import type { exercises as ms } from '../ms/exercises';

export const exercises: Readonly<Record<keyof typeof ms, string>> = {
  'command.exercises': 'Exercises…',
  'command.toggleExercise': 'Exercise panel',
  'edit.finishExercise': 'Finish the exercise',
};
