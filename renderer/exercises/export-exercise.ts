import { fileName } from '../../shared/export/names';
import { toUtf8 } from '../../shared/export/utf8';
import type { Exercise } from '../../shared/workshop/exercise/schema';
import { writeExercise } from '../../shared/workshop/exercise/write-exercise';
import { writeMade } from '../export/write-export';

/** Saves an exercise as a file, for participants to open and for `landskap mark`. */
export async function exportExercise(exercise: Exercise): Promise<void> {
  await writeMade(toUtf8(writeExercise(exercise)), 'json', 'application/json', fileName(exercise.id, 'exercise.json'));
}
