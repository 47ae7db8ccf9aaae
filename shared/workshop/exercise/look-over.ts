import { markExercise } from './mark-exercise';
import { readExercise, type ExerciseFault } from './read-exercise';
import type { Exercise } from './schema';
import { writeExercise } from './write-exercise';

/** What is to be seen of a step before anybody does the exercise. */
export type StepLook =
  | 'good'
  /** It has no condition yet. */
  | 'empty'
  /** Ticked from the start: nobody has to do anything for it. */
  | 'ticked'
  /** The model answer does not do it: it may be that nobody can. */
  | 'unsolved';

/** An exercise that is being made, looked over: whether its file would be read, and whether it can be solved. */
export interface Look {
  /** What its file would be refused for; none where it is ready. */
  readonly faults: readonly ExerciseFault[];
  readonly steps: readonly StepLook[];
}

/** Looks an exercise over, by the reader and the marking that participants have. */
export function lookOver(exercise: Exercise): Look {
  const read = readExercise(writeExercise(exercise), () => undefined);
  const [before, after] = [markExercise(exercise, exercise.starter), markExercise(exercise, exercise.model)];
  const steps = exercise.steps.map(({ when }, at): StepLook => {
    if (when.length === 0) return 'empty';
    if (after.steps[at]?.passed !== true) return 'unsolved';
    return before.steps[at]?.passed === true ? 'ticked' : 'good';
  });
  return { faults: read.ok ? [] : read.faults, steps };
}
