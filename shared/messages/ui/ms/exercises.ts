/** Exercises that mark themselves; what their panel says is in `shared/messages/exercise`, which comes with it. */
export const exercises = {
  'command.exercises': 'Latihan…',
  'command.toggleExercise': 'Panel latihan',
  'command.exerciseNew': 'Latihan baharu',
  'command.exerciseOpen': 'Buka fail latihan…',
  'exercises.editor': 'Latihan sendiri',
  'notice.exerciseAdded': 'Latihan ditambah: {title}',
  'notice.exerciseThere': 'Latihan ini sudah ada di sini: {title}',
  'notice.exerciseRemoved': 'Latihan dipadam: {title}',
  'edit.finishExercise': 'Selesai latihan',
} as const;
