import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDocument } from '../../document/create';
import { readDrawing } from '../../document/read';
import { writeDrawing } from '../../document/write';
import { exerciseFaultMessage } from '../../messages/exercise';
import { attemptOf, minutesTaken, withAttempt } from './attempt';
import { drawingText as textOf, EXERCISE_TEXTS } from './exercises.testing';
import { readExercise } from './read-exercise';

const GOOD = EXERCISE_TEXTS.get('four-relationships.json') ?? '';

const drawingText = (name: string): string | undefined => (name.startsWith('drawings/') ? textOf(name) : undefined);

type Json = Record<string, unknown>;

/** What is said of an exercise after something in it was changed. */
function saidOf(change: (exercise: Json & { steps: (Json & { when: Json[] })[] }) => void): readonly string[] {
  const exercise = JSON.parse(GOOD) as Json & { steps: (Json & { when: Json[] })[] };
  change(exercise);
  return faultsIn(JSON.stringify(exercise));
}

function faultsIn(text: string): readonly string[] {
  const read = readExercise(text, drawingText);
  return read.ok ? [] : read.faults.map((fault) => exerciseFaultMessage(fault, 'en'));
}

function attemptIn(value: unknown): unknown {
  const more = { exercise: value };
  return attemptOf({ ...newDocument({ id: 'x' }), ...more });
}

describe('the reader of exercises', () => {
  it('reads one with its drawings beside it, or inside it', () => {
    expect(saidOf(() => undefined)).toEqual([]);
    expect(saidOf((exercise) => (exercise['starter'] = JSON.parse(textOf('drawings/four-relationships.lmv')) as Json))).toEqual([]);
  });

  it.each([
    ['a missing title', (exercise: Json) => delete exercise['title'], '/title: nothing is here, and something has to be.'],
    ['a blank word', (exercise: Json) => ((exercise['goal'] as Json)['en'] = '  '), '/goal/en: "  " can’t stand here.'],
    ['a name that is not known', (exercise: Json) => (exercise['hint'] = 1), '/hint: the name “hint” is not known.'],
    ['a drawing that is not there', (exercise: Json) => (exercise['model'] = { asset: 'tiada.lmv' }), '/model/asset: the drawing “tiada.lmv” was not found.'],
    ['a drawing that is none', (exercise: Json) => (exercise['starter'] = { ...newDocument({ id: 'x' }), elements: [{ id: 'e', kind: 'castle' }] }), '/starter: '],
  ])('names %s, and where it is', (_, change, message) => {
    expect(saidOf(change).join('\n')).toContain(message);
  });

  it.each([
    ['a rule that is not', (step: Json & { when: Json[] }) => (step.when = [{ what: 'rule', rule: 'no-such-rule' }]), '/steps/1/when/0/rule: there is no rule “no-such-rule”.'],
    ['a place that the starter lacks', (step: Json & { when: Json[] }) => (step.when = [{ what: 'rule', rule: 'lane-empty', at: 'u-nobody' }]), '/steps/1/when/0/at: the starter has no element or link “u-nobody”.'],
    ['a condition of no known sort', (step: Json & { when: Json[] }) => (step.when = [{ what: 'luck' }]), '/steps/1/when/0/what: "luck" can’t stand here.'],
    ['two hints', (step: Json & { when: Json[] }) => (step['hints'] = [{ ms: 'a', en: 'b' }, { ms: 'a', en: 'b' }]), '/steps/1/hints'],
    ['a step that is there already', (step: Json & { when: Json[] }) => (step['id'] = 'relationship-g2c'), '/steps/1/id: there is a step “relationship-g2c” already.'],
    ['points that are none', (step: Json & { when: Json[] }) => (step['points'] = 0), '/steps/1/points: 0 can’t stand here. Expected: ≥ 1.'],
    ['no condition', (step: Json & { when: Json[] }) => (step.when = []), '/steps/1/when'],
  ])('names %s in a step, and where it is', (_, change, message) => {
    expect(saidOf(({ steps: [, second] }) => second && change(second)).join('\n')).toContain(message);
  });

  it('tells a text that is no exercise', () => {
    expect(faultsIn('{\n  "format"')).toEqual(['not complete JSON: line 2, column 11.']);
    expect(faultsIn('{}')).toEqual(['not an exercise: “format” must be “lmv-exercise”.']);
    expect(faultsIn(textOf('drawings/four-relationships.lmv'))).toEqual(['not an exercise: “format” must be “lmv-exercise”.']);
  });

  it('never throws, and has words for everything that it says', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.constantFrom('id', 'title', 'steps', 'starter', 'model', 'minutes', 'format'), (json, key) => {
        // What a file says is quoted as it is, and may look like a place that was left unfilled.
        fc.pre(!/\{\w+\}/u.test(json));
        const read = readExercise(JSON.stringify({ ...(JSON.parse(GOOD) as Json), [key]: JSON.parse(json) as unknown }), drawingText);
        if (read.ok) return;
        expect(read.faults.length).toBeGreaterThan(0);
        for (const fault of read.faults) for (const lang of ['ms', 'en'] as const) expect(exerciseFaultMessage(fault, lang)).not.toMatch(/\{\w+\}/u);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what a drawing says of the exercise that it answers', () => {
  const attempt = { id: 'e2e-service', participant: 'Nur Aisyah', startedAt: '2026-03-02T01:00:00.000Z', finishedAt: '2026-03-02T01:12:40.000Z', hints: { product: 2 }, modelShown: true };

  it('is in its file, and comes back from it', () => {
    const read = readDrawing(writeDrawing(withAttempt(newDocument({ id: 'x' }), attempt)));
    expect(read.ok && attemptOf(read.document)).toEqual(attempt);
    expect(minutesTaken(attempt)).toBe(13);
  });

  it('is left out where it can’t be read, without taking the rest along', () => {
    expect(attemptOf(newDocument({ id: 'x' }))).toBeUndefined();
    for (const value of ['e2e', 7, null, [], {}, { id: '' }]) expect(attemptIn(value)).toBeUndefined();
    expect(attemptIn({ id: 'a', participant: 5, hints: { x: 99 }, finishedAt: 'yesterday' })).toEqual({ id: 'a' });
  });

  it('has no time where the end is before the beginning', () => {
    expect(minutesTaken({ id: 'a', startedAt: attempt.finishedAt, finishedAt: attempt.startedAt })).toBeUndefined();
    expect(minutesTaken({ id: 'a', startedAt: attempt.startedAt })).toBeUndefined();
  });
});
