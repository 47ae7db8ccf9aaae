import type { exercises as ms } from '../ms/exercises';

export const exercises: Readonly<Record<keyof typeof ms, string>> = {
  'command.exercises': 'Exercises…',
  'command.toggleExercise': 'Exercise panel',
  'command.exerciseNew': 'New exercise',
  'command.exerciseOpen': 'Open an exercise file…',
  'exercises.editor': 'Own exercise',
  'notice.exerciseAdded': 'Exercise added: {title}',
  'notice.exerciseThere': 'This exercise is here already: {title}',
  'notice.exerciseRemoved': 'Exercise deleted: {title}',
  'edit.finishExercise': 'Finish the exercise',
};
