import { Ajv2020 } from 'ajv/dist/2020';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUtf8 } from '../export/utf8';
import { listSample } from '../messages/lists';
import { listJsonSchema } from './json-schema';
import { LIST_TYPES } from './list';
import { readList } from './read-list';

const validate = new Ajv2020().compile(listJsonSchema());

/** Whether the reader takes all of a file; entries that stand twice, which no schema can see, do not count. */
function takesAll(value: unknown): boolean {
  const read = readList(toUtf8(JSON.stringify(value)), { fileName: 'x' });
  return read.ok ? read.problems.every(({ code }) => code === 'repeated') : read.refusal.code === 'empty';
}

describe('the published JSON Schema of a list', () => {
  it('is the file in docs', async () => {
    await expect(`${JSON.stringify(listJsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../docs/list.schema.json');
  });

  it('accepts the sample', () => {
    expect(validate({ format: 'landskap-list', version: 1, name: 'Contoh', entries: listSample('ms') })).toBe(true);
  });

  it('agrees with the reader on lists with something wrong in them', () => {
    const value = fc.oneof({ weight: 4, arbitrary: fc.constantFrom('A', 'B b', 'x'.repeat(30)) }, fc.constantFrom<unknown[]>('', ' ', '\n', '\u202e', 'x'.repeat(41), 'x'.repeat(201), 'x'.repeat(2001), 5, null, [], {}));
    const type = fc.oneof({ weight: 8, arbitrary: fc.constantFrom<string[]>(...LIST_TYPES) }, fc.constantFrom<unknown[]>('sistem', '', 1));
    const entry = fc.oneof({ weight: 20, arbitrary: fc.record({ type, name: value, nameEn: value, code: value, owner: value, note: value, other: value }, { requiredKeys: [] }) }, fc.constantFrom<unknown[]>(null, 'x', []));
    const file = fc.record({
      format: fc.constantFrom<unknown[]>('landskap-list', 'landskap-list', 'landskap-list', 'lmv'),
      version: fc.constantFrom<unknown[]>(1, 1, 1, 1, '1', 0),
      name: value,
      entries: fc.oneof({ weight: 9, arbitrary: fc.array(entry, { maxLength: 2 }) }, fc.constantFrom<unknown[]>(undefined, {}, 'x')),
    });
    const outcomes = { valid: 0, invalid: 0 };
    fc.assert(
      fc.property(file, (each) => {
        const raw: unknown = JSON.parse(JSON.stringify(each));
        const valid = validate(raw);
        outcomes[valid ? 'valid' : 'invalid']++;
        expect(takesAll(raw)).toBe(valid);
      }),
      { numRuns: 3000, seed: 20260115 },
    );
    // Both sides must have been tried.
    expect(Math.min(outcomes.valid, outcomes.invalid)).toBeGreaterThan(200);
  });
});
