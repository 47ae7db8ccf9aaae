import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readExercise } from './read-exercise';
import type { Exercise } from './schema';

const FOLDER = path.join(import.meta.dirname, '../../../assets/workshop/exercises');

/** The texts of the exercises that come with the program, by file name. */
export const EXERCISE_TEXTS: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, readFileSync(path.join(FOLDER, name), 'utf8')]),
);

/** The drawing that an exercise names. */
export function drawingText(name: string): string {
  return readFileSync(path.join(FOLDER, name), 'utf8');
}

/** The exercises that come with the program. */
export const ALL_EXERCISES: readonly Exercise[] = [...EXERCISE_TEXTS].map(([name, text]) => {
  const read = readExercise(text, drawingText);
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.faults)}`);
  return read.exercise;
});

/** One of them. */
export function exerciseCalled(id: string): Exercise {
  const found = ALL_EXERCISES.find((exercise) => exercise.id === id);
  if (!found) throw new Error(`no exercise ${id}`);
  return found;
}
