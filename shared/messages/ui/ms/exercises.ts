/** Exercises that mark themselves; what their panel says is in `shared/messages/exercise`, which comes with it. */
export const exercises = {
  'command.exercises': 'Latihan…',
  'command.toggleExercise': 'Panel latihan',
  'edit.finishExercise': 'Selesai latihan',
} as const;
