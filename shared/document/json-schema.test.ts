import { Ajv2020 } from 'ajv/dist/2020';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lmvJsonSchema } from './json-schema';
import { KINDS, ELEMENT_KINDS } from './kinds';
import { documents } from './random-document.testing';
import { readDrawing } from './read';
import { elementBase, elementSchema } from './schema';
import { writeDrawing } from './write';

const validate = new Ajv2020().compile(lmvJsonSchema());

/** Whether the reader opens a text; ids that stand twice, which no schema can see, do not count. */
function opens(text: string): boolean {
  const result = readDrawing(text);
  return result.ok || (result.refusal.code === 'faults' && result.refusal.faults.every(({ problem }) => problem === 'duplicate-id'));
}

type Path = readonly (string | number)[];

/** Every place in a JSON value, the top excepted. */
function places(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const steps: readonly (readonly [string | number, unknown])[] = Array.isArray(value) ? value.map((item, position) => [position, item]) : Object.entries(value);
  return steps.flatMap(([step, inner]) => [[...path, step], ...places(inner, [...path, step])]);
}

/** A copy with another value at a place; undefined takes the place away. */
function replaced(value: unknown, [step, ...rest]: Path, by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((item, position) => (position === step ? (replaced(item, rest, by) ?? null) : item));
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([key, inner]) => {
      const next = key === step ? replaced(inner, rest, by) : inner;
      return next === undefined ? [] : [[key, next]];
    }),
  );
}

describe('the published JSON Schema', () => {
  it('is the file in docs', async () => {
    await expect(`${JSON.stringify(lmvJsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../docs/lmv.schema.json');
  });

  it('accepts every valid document', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(validate(JSON.parse(writeDrawing(document)))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('agrees with the reader on documents with something wrong in them', () => {
    const other = fc.constantFrom<unknown[]>(undefined, null, 0, 1, 2, -3, 8, 1.5, '', 'x', 'user', 'module', true, [], {}, [null], [{}], { id: 'q' });
    const outcomes = { valid: 0, invalid: 0 };
    fc.assert(
      fc.property(documents, fc.array(fc.tuple(fc.nat(), other), { minLength: 1, maxLength: 3 }), (document, mutations) => {
        let raw: unknown = JSON.parse(writeDrawing(document));
        for (const [seed, value] of mutations) {
          const all = places(raw);
          raw = replaced(raw, all[seed % all.length] ?? [], value) ?? {};
        }
        const valid = validate(raw);
        outcomes[valid ? 'valid' : 'invalid']++;
        expect(opens(JSON.stringify(raw))).toBe(valid);
      }),
      { numRuns: 2500 },
    );
    // Both sides must have been tried.
    expect(Math.min(outcomes.valid, outcomes.invalid)).toBeGreaterThan(300);
  });
});

it('the schema knows the same properties, in the same order, as the table of kinds', () => {
  const own = elementSchema.options.map(({ shape }) => Object.keys(shape).slice(Object.keys(elementBase).length));
  expect(own).toEqual(ELEMENT_KINDS.map((kind) => KINDS[kind].properties));
});
