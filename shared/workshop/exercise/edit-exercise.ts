import type { LmvDocument } from '../../document/types';
import { putStep } from '../edit-steps';
import { withoutAttempt } from './attempt';
import { EXERCISE_VERSION, type Condition, type Exercise, type ExerciseStep } from './schema';

/** Changes of an exercise that is being made: pure. While it is made, words may be blank and steps without a condition. */

const NO_WORDS = { ms: '', en: '' };

/** Behind the exercises that come with the program. */
const OWN_ORDER = 100;

/** How long a new exercise is thought to take, in minutes. */
const MINUTES = 15;

/** An exercise to begin with: one step, and the same drawing as starter and as model answer. */
export function newExercise(id: string, drawing: LmvDocument): Exercise {
  const given = withoutAttempt(drawing);
  return { format: 'lmv-exercise', version: EXERCISE_VERSION, id, order: OWN_ORDER, minutes: MINUTES, title: NO_WORDS, goal: NO_WORDS, steps: [newStep([])], starter: given, model: given };
}

/** With a new step behind another. @param after its position, from 0 */
export function addExerciseStep(exercise: Exercise, after: number): Exercise {
  return putStep(exercise, after + 1, newStep(exercise.steps));
}

/** With another drawing as starter or as model answer; what it says of who answered what is no part of it. */
export function withExerciseDrawing(exercise: Exercise, which: 'starter' | 'model', drawing: LmvDocument): Exercise {
  return { ...exercise, [which]: withoutAttempt(drawing) };
}

function newStep(steps: readonly ExerciseStep[]): ExerciseStep {
  return { id: freeId('step-1', steps.map(({ id }) => id)), words: NO_WORDS, points: 1, when: [], hints: [NO_WORDS, NO_WORDS, NO_WORDS] };
}

/** A condition of a sort, as it begins. @param rule the id of a rule for a condition that asks for one */
export function newCondition(what: Condition['what'], rule: string): Condition {
  switch (what) {
    case 'rule':
      return { what, rule };
    case 'element':
      return { what, who: {} };
    case 'link':
      return { what, from: {}, to: {} };
    case 'property':
      return { what, of: 'project', property: 'agency' };
    case 'clean':
      return { what, stage: 'submission' };
    default:
      return { what, percent: 80 };
  }
}

/**
 * An id as the format has them: small letters and digits, with hyphens between. It is made from whatever was typed; a hyphen
 * at the end stays as long as `typing`.
 */
export function idFrom(typed: string, typing = false): string {
  const id = typed
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-/u, '');
  return typing ? id : id.replace(/-$/u, '');
}

/** An id that is not taken: the wanted one, or with the next number behind it that is free. */
export function freeId(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  const stem = wanted.replace(/-\d+$/u, '');
  let number = 2;
  while (taken.includes(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
