import { Ajv2020 } from 'ajv/dist/2020';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laneOf, LANES } from '../../document/kinds';
import { readDrawing } from '../../document/read';
import type { LmvDocument } from '../../document/types';
import { checkDocument } from '../../rules/check';
import { RULES } from '../../rules/registry';
import { ALL_EXERCISES, drawingText, exerciseCalled, EXERCISE_TEXTS } from './exercises.testing';
import { markExercise } from './mark-exercise';
import { matchPercent } from './match-percent';
import { exerciseJsonSchema, type Exercise } from './schema';

const FAULTY = ['faults-hiring', 'faults-licence'] as const;

describe('the published JSON Schema of exercises', () => {
  it('is the file in docs', async () => {
    await expect(`${JSON.stringify(exerciseJsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../../docs/exercise.schema.json');
  });

  it.each([...EXERCISE_TEXTS])('accepts %s', (_name, text) => {
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(exerciseJsonSchema());
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
  });
});

describe('the exercises that come with the program', () => {
  it('are at least eight, each in its place', () => {
    expect(ALL_EXERCISES.map(({ order }) => order).toSorted((a, b) => a - b)).toEqual(ALL_EXERCISES.map((_, at) => at + 1));
    expect(ALL_EXERCISES.length).toBeGreaterThanOrEqual(8);
    expect([...EXERCISE_TEXTS.keys()].toSorted()).toEqual(ALL_EXERCISES.map(({ id }) => `${id}.json`).toSorted());
  });

  it.each(ALL_EXERCISES)('$id begins with nothing earned, and its model answer earns everything', (exercise) => {
    expect(passedIn(exercise, exercise.starter)).toEqual([]);
    expect(passedIn(exercise, exercise.model)).toEqual(exercise.steps.map(({ id }) => id));
    const { points, max } = markExercise(exercise, exercise.model);
    expect(points).toBe(max);
    expect(markExercise(exercise, exercise.starter)).toMatchObject({ points: 0, max });
  });

  it.each(ALL_EXERCISES)('$id opens without repairs, and says where in the guide it stands', ({ id, source, starter, model }) => {
    for (const name of [id, `${id}-model`]) expect(readDrawing(drawingText(`drawings/${name}.lmv`))).toMatchObject({ ok: true, repairs: [] });
    expect(source).toMatch(/Jadual|Rajah|para/u);
    expect(starter.title).toBe(model.title);
  });

  it.each(ALL_EXERCISES)('$id says everything in both languages, and its hints tell more and more', ({ title, goal, steps }) => {
    for (const { ms, en } of [title, goal, ...steps.map(({ words }) => words)]) expect(ms).not.toBe(en);
    for (const { hints } of steps) {
      expect(new Set(hints.map(({ ms }) => ms)).size).toBe(3);
      expect(new Set(hints.map(({ en }) => en)).size).toBe(3);
    }
  });
});

describe.each(FAULTY)('planted faults: %s', (name) => {
  const exercise = exerciseCalled(name);
  const faults = exercise.steps.flatMap(({ id, when }) => {
    const [first] = when;
    return first?.what === 'rule' && first.at !== undefined ? [{ id, rule: first.rule, at: first.at }] : [];
  });

  it('are in every lane', () => {
    const lanes = new Set(faults.map(({ at }) => laneOfThing(exercise.starter, at)));
    expect([...lanes].toSorted((a, b) => a - b)).toEqual(LANES);
  });

  it('are found where they were put, and not in the model answer', () => {
    const [before, after] = [foundIn(exercise.starter), foundIn(exercise.model)];
    for (const { rule, at } of faults) {
      expect(before).toContain(`${rule} ${at}`);
      expect(after).not.toContain(`${rule} ${at}`);
    }
  });

  it('are marked each for itself: what is repaired is earned, and nothing else', () => {
    fc.assert(
      fc.property(fc.subarray(faults), (repaired) => {
        const document = repaired.reduce((drawn, fault) => withRepair(drawn, exercise.model, fault), exercise.starter);
        const passed = passedIn(exercise, document).filter((id) => id !== 'clean');
        expect(passed).toEqual(repaired.map(({ id }) => id));
      }),
      { numRuns: 60 },
    );
  });

  it('are not repaired by throwing away what is wrong', () => {
    for (const { id, at } of faults) {
      const without = { ...exercise.starter, elements: exercise.starter.elements.filter((element) => element.id !== at), links: exercise.starter.links.filter((link) => ![link.id, link.from, link.to].includes(at)) };
      expect(passedIn(exercise, without)).not.toContain(id);
    }
  });
});

describe('how much is as in the model answer', () => {
  it.each(ALL_EXERCISES)('$id: all of the model answer, and less of the starter', ({ starter, model }) => {
    expect(matchPercent(model, model)).toBe(100);
    expect(matchPercent(model, starter)).toBeLessThan(100);
  });

  it('finds what was drawn apart, under other ids and names', () => {
    const { model } = exerciseCalled('free-drawing');
    const renamed = {
      ...model,
      elements: model.elements.map((element) => ({ ...element, id: mine(element.id), ...('medium' in element && { name: `Saluran ${element.id}` }), ...('parent' in element && { parent: mine(element.parent ?? '') }) })),
      links: model.links.map((link) => ({ ...link, id: mine(link.id), from: mine(link.from), to: mine(link.to) })),
    } as LmvDocument;
    expect(matchPercent(model, renamed)).toBe(100);
  });

  it('is never more for having less of it', () => {
    const { model } = exerciseCalled('free-drawing');
    fc.assert(
      fc.property(fc.subarray([...model.links]), (links) => {
        expect(matchPercent(model, { ...model, links })).toBeLessThanOrEqual(100);
        expect(matchPercent(model, { ...model, links: links.slice(1) })).toBeLessThanOrEqual(matchPercent(model, { ...model, links }));
      }),
      { numRuns: 60 },
    );
  });

  it('counts what the model answer does not have against it', () => {
    const { model } = exerciseCalled('free-drawing');
    const more = Array.from({ length: 20 }, (_, at) => ({ id: `more-${at}`, kind: 'channel' as const, name: `Kaunter ${at}` }));
    expect(matchPercent(model, { ...model, elements: [...model.elements, ...more] })).toBeLessThan(90);
  });
});

function passedIn(exercise: Exercise, document: LmvDocument): readonly string[] {
  return markExercise(exercise, document).steps.flatMap(({ id, passed }) => (passed ? [id] : []));
}

/** Rules that fire, each with where. */
function foundIn(document: LmvDocument): ReadonlySet<string> {
  const findings = checkDocument(document, RULES, 'submission').filter(({ waiver }) => !waiver);
  return new Set(findings.flatMap(({ rule, elements, links }) => [...elements, ...links].map((id) => `${rule} ${id}`)));
}

function mine(id: string): string {
  return `mine-${id}`;
}

function laneOfThing({ elements, links }: LmvDocument, id: string): number {
  const link = links.find((each) => each.id === id);
  if (link) return Math.max(...elements.filter((element) => element.id === link.from || element.id === link.to).map(laneOf));
  return Math.max(...elements.filter((element) => element.id === id).map(laneOf));
}

/** One thing as the model answer has it; where a link was what it lacked, with that link. */
function withRepair(document: LmvDocument, model: LmvDocument, { at, rule }: { readonly at: string; readonly rule: string }): LmvDocument {
  if (/-without-|sign-in/u.test(rule)) {
    const had = new Set(document.links.map(({ id }) => id));
    return { ...document, links: [...document.links, ...model.links.filter(({ id, from, to }) => !had.has(id) && (from === at || to === at))] };
  }
  return {
    ...document,
    elements: document.elements.map((element) => (element.id === at ? (model.elements.find(({ id }) => id === at) ?? element) : element)),
    links: document.links.map((link) => (link.id === at ? (model.links.find(({ id }) => id === at) ?? link) : link)),
  };
}
