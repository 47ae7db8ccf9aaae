import type { Exercise } from '../../shared/workshop/exercise/schema';
import { database, type StoredExercise } from './database';

/** The person's own exercises, the oldest first. */
export function ownExercises(): Promise<readonly StoredExercise[]> {
  return database.exercises.orderBy('addedAt').toArray();
}

/** Keeps an exercise, in place of what stood under its row. */
export async function keepExercise(stored: StoredExercise): Promise<void> {
  await database.exercises.put(stored);
}

/** Keeps what was made of an exercise; one that was taken away meanwhile stays away. */
export async function keepEdited(id: string, exercise: Exercise): Promise<void> {
  await database.exercises.where('id').equals(id).modify((stored: { exercise: Exercise }) => void (stored.exercise = exercise));
}

/** Takes an exercise away. Drawings that answer it stay. */
export async function removeExercise(id: string): Promise<void> {
  await database.exercises.delete(id);
}
