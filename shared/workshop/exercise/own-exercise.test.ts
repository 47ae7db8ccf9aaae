import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDocument } from '../../document/create';
import { ELEMENT_KINDS } from '../../document/kinds';
import { documents } from '../../document/random-document.testing';
import { readDrawing } from '../../document/read';
import { writeDrawing } from '../../document/write';
import type { LmvDocument } from '../../document/types';
import { RULES } from '../../rules/registry';
import { changeStep, moveStep, removeStep } from '../edit-steps';
import { attemptOf, withAttempt } from './attempt';
import { addExerciseStep, freeId, idFrom, newCondition, newExercise, withExerciseDrawing } from './edit-exercise';
import { ALL_EXERCISES, exerciseCalled } from './exercises.testing';
import { lookOver } from './look-over';
import { readExercise } from './read-exercise';
import type { Condition, Exercise, ExerciseStep, Who } from './schema';
import { writeExercise } from './write-exercise';

const empty = newDocument({ id: 'd' });
const none = (): undefined => undefined;

/** What its file gives back. */
function back(exercise: Exercise): Exercise {
  const read = readExercise(writeExercise(exercise), none);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.exercise;
}

const words = fc.record({ ms: fc.constantFrom('Lengkapkan', ' é̈ 汉字', '"\\/\n.'), en: fc.constantFrom('Complete it', '__proto__', 'x') }, { noNullPrototype: true });
const names = fc.array(fc.constantFrom('Sistem A', 'Portal', '汉字'), { minLength: 1, maxLength: 2 });
const who = fc.record({ kind: fc.constantFrom(...ELEMENT_KINDS), name: names, with: fc.dictionary(fc.constantFrom('medium', 'agency'), names, { maxKeys: 2, noNullPrototype: true }) }, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<Who>;
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ what: fc.constant('rule' as const), rule: fc.constantFrom(...RULES.map(({ id }) => id)), waived: fc.boolean() }, { requiredKeys: ['what', 'rule'], noNullPrototype: true }),
  fc.record({ what: fc.constant('element' as const), who, count: fc.integer({ min: 1, max: 9 }) }, { requiredKeys: ['what', 'who'], noNullPrototype: true }),
  fc.record({ what: fc.constant('link' as const), from: who, to: who }, { noNullPrototype: true }),
  fc.record({ what: fc.constant('property' as const), of: fc.oneof(fc.constant('project' as const), who), property: fc.constantFrom('agency', 'roles.owner'), is: names }, { requiredKeys: ['what', 'of', 'property'], noNullPrototype: true }),
  fc.record({ what: fc.constant('clean' as const), stage: fc.constantFrom('draft' as const, 'submission' as const) }, { noNullPrototype: true }),
  fc.record({ what: fc.constant('match' as const), percent: fc.integer({ min: 1, max: 100 }) }, { noNullPrototype: true }),
);
const piece: fc.Arbitrary<Omit<ExerciseStep, 'id'>> = fc.record({ words, points: fc.integer({ min: 1, max: 100 }), when: fc.array(condition, { minLength: 1, maxLength: 3 }), hints: fc.tuple(words, words, words) }, { noNullPrototype: true });

/** Drawings as the program itself would write them. */
const drawings: fc.Arbitrary<LmvDocument> = documents.map((document) => {
  const read = readDrawing(writeDrawing(document));
  return read.ok ? read.document : empty;
});

/** Exercises put together as in the window: steps added, filled, moved, taken away. */
const exercises = fc
  .record({ title: words, goal: words, source: fc.option(fc.constant('Jadual 3-1'), { nil: undefined }), minutes: fc.integer({ min: 1, max: 240 }), starter: drawings, model: drawings, pieces: fc.array(piece, { minLength: 1, maxLength: 4 }), moved: fc.nat(3) })
  .map(({ pieces, moved, starter, model, source, ...facts }): Exercise => {
    const begun = { ...withExerciseDrawing(newExercise('sendiri', starter), 'model', model), ...facts, ...(source !== undefined && { source }) };
    const filled = pieces.reduce<Exercise>((made, each, at) => changeStep(addExerciseStep(made, at), at + 1, each), begun);
    return moveStep(removeStep(filled, 0), 0, moved);
  });

describe('an exercise that is made from pieces', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(exercises, (exercise) => {
        expect(back(exercise)).toEqual(exercise);
      }),
      { numRuns: 100 },
    );
  });

  it.each(ALL_EXERCISES)('$id reads back with its drawings in it', (exercise) => {
    expect(back(exercise)).toEqual(exercise);
  });

  it('is written in both languages where it has words in one', () => {
    const exercise = exerciseCalled('four-relationships');
    const read = back({ ...exercise, title: { ms: 'Sendiri', en: ' ' }, goal: { ms: '', en: 'Aim' } });
    expect([read.title, read.goal]).toEqual([{ ms: 'Sendiri', en: 'Sendiri' }, { ms: 'Aim', en: 'Aim' }]);
  });

  it('gives each step an id of its own, and keeps those of the others', () => {
    const three = addExerciseStep(addExerciseStep(newExercise('a', empty), 0), 0);
    expect(three.steps.map(({ id }) => id)).toEqual(['step-1', 'step-3', 'step-2']);
    expect(addExerciseStep(removeStep(three, 2), 1).steps.map(({ id }) => id)).toEqual(['step-1', 'step-3', 'step-2']);
  });

  it('takes drawings without what they say of an answer', () => {
    const answered = withAttempt(empty, { id: 'e2e-service', participant: 'Siti' });
    expect(newExercise('a', answered).starter).toEqual(empty);
    expect(attemptOf(withExerciseDrawing(newExercise('a', empty), 'model', answered).model)).toBeUndefined();
  });

  it.each([
    ['Lesen Premis (2026)', 'lesen-premis-2026'],
    ['  Éxit-- ', 'exit'],
    ['汉字', ''],
  ])('makes of %s an id', (typed, id) => {
    expect(idFrom(typed)).toBe(id);
  });

  it('lets a hyphen stand while it is typed, and finds an id that is free', () => {
    expect(idFrom('lesen-', true)).toBe('lesen-');
    expect(freeId('lesen', ['lesen', 'lesen-2'])).toBe('lesen-3');
    expect(freeId('lesen-2', ['lesen-2'])).toBe('lesen-3');
    expect(freeId('lain', ['lesen'])).toBe('lain');
  });
});

describe('an exercise that is looked over', () => {
  const exercise = exerciseCalled('four-relationships');

  it('is ready where its file would be read', () => {
    expect(lookOver(exercise)).toEqual({ faults: [], steps: exercise.steps.map(() => 'good') });
  });

  it('says what is missing, by place', () => {
    const { faults, steps } = lookOver(newExercise('a', empty));
    expect(steps).toEqual(['empty']);
    const paths = faults.map((fault) => ('path' in fault ? fault.path : fault.code));
    expect(paths).toEqual(['/title/ms', '/title/en', '/goal/ms', '/goal/en', '/steps/0/words/ms', '/steps/0/words/en', '/steps/0/when', ...[0, 1, 2].flatMap((hint) => ['ms', 'en'].map((lang) => `/steps/0/hints/${hint}/${lang}`))]);
  });

  it('points out steps that are ticked from the start, and those that the model answer does not do', () => {
    expect(lookOver({ ...exercise, starter: exercise.model }).steps).toEqual(exercise.steps.map(() => 'ticked'));
    const unsolved = lookOver({ ...exercise, model: exercise.starter }).steps;
    expect(new Set(unsolved)).toEqual(new Set(['unsolved']));
  });

  it('names a place that another starter does not have', () => {
    const faulty = exerciseCalled('faults-licence');
    expect(lookOver({ ...faulty, starter: empty }).faults[0]).toMatchObject({ code: 'unknown-place', path: '/steps/0/when/0/at' });
  });

  it.each(['rule', 'element', 'link', 'property', 'clean', 'match'] as const)('takes a new condition of the sort “%s” as it begins', (what) => {
    const [rule] = RULES;
    const { faults } = lookOver(changeStep(exercise, 0, { when: [newCondition(what, rule?.id ?? '')] }));
    expect(faults).toEqual([]);
  });
});
