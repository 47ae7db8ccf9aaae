import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { newDocument } from '../../shared/document/create';
import { newExercise } from '../../shared/workshop/exercise/edit-exercise';
import { database } from './database';
import { keepEdited, keepExercise, ownExercises, removeExercise } from './own-exercises';

const at = (day: number): string => new Date(Date.UTC(2026, 0, day)).toISOString();
const exercise = newExercise('lesen', newDocument({ id: 'd' }));

async function ids(): Promise<readonly string[]> {
  return (await ownExercises()).map((stored) => stored.exercise.id);
}

beforeEach(async () => {
  await database.exercises.clear();
  await keepExercise({ id: 'a', exercise: { ...exercise, id: 'kedua' }, addedAt: at(2) });
  await keepExercise({ id: 'b', exercise, addedAt: at(1) });
});

it('own exercises are kept as they are, the oldest first', async () => {
  expect(await ownExercises()).toEqual([{ id: 'b', exercise, addedAt: at(1) }, { id: 'a', exercise: { ...exercise, id: 'kedua' }, addedAt: at(2) }]);
});

it('one that is worked on stays in its place, whatever its id becomes', async () => {
  await keepEdited('b', { ...exercise, id: 'lesen-premis', minutes: 40 });
  expect(await ownExercises()).toMatchObject([{ id: 'b', exercise: { id: 'lesen-premis', minutes: 40 }, addedAt: at(1) }, { id: 'a' }]);
});

it('one that was taken away does not come back by being worked on in another window', async () => {
  await removeExercise('b');
  await keepEdited('b', exercise);
  expect(await ids()).toEqual(['kedua']);
});
