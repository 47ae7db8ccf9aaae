import { Ajv2020 } from 'ajv/dist/2020';
import * as fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { walkRefusalMessage } from '../messages/workshop';
import { LANE_WALK } from './lane-walk';
import { walks } from './random-walk.testing';
import { readWalk } from './read-walk';
import { wordsIn, withWords } from './walk';
import { walkJsonSchema } from './walk-schema';
import { writeWalk } from './write-walk';

const validate = new Ajv2020().compile(walkJsonSchema());
const WORKSHOP = path.join(import.meta.dirname, '../../assets/workshop');

function refusal(text: string, lang: 'ms' | 'en' = 'en'): string {
  const read = readWalk(text);
  if (read.ok) throw new Error('it opened');
  return walkRefusalMessage(read.refusal, lang);
}

describe('a walk’s file', () => {
  it('reads back as it was written, with what version 1 does not know', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const text = writeWalk(walk);
        expect(readWalk(text)).toEqual({ ok: true, walk: JSON.parse(text) as unknown });
        expect(validate(JSON.parse(text))).toBe(true);
        // Reading and writing again changes nothing.
        const read = readWalk(text);
        expect(read.ok && writeWalk(read.walk)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('is written with the format’s keys first', () => {
    expect(writeWalk({ steps: [{ select: [{ lane: 1 }], title: 'A' }], version: 1, format: 'lmv-walk' })).toBe(
      '{\n  "format": "lmv-walk",\n  "version": 1,\n  "steps": [\n    {\n      "title": "A",\n      "select": [\n        {\n          "lane": 1\n        }\n      ]\n    }\n  ]\n}\n',
    );
    expect(readWalk(writeWalk(LANE_WALK)).ok).toBe(true);
  });

  it('is refused with the place and the reason', () => {
    expect(refusal('{ "format": ')).toContain('line 1');
    expect(refusal('{ "format": "lmv" }')).toContain('"format": "lmv-walk"');
    expect(refusal('[]', 'ms')).toContain('bukan langkah pembentangan');
    expect(refusal('{ "format": "lmv-walk", "version": 2 }')).toContain('version 2');
    expect(refusal('{ "format": "lmv-walk", "version": 1, "steps": [] }')).toContain('/steps');
    const faults = refusal('{ "format": "lmv-walk", "version": 1, "steps": [{ "title": 7, "select": [{ "lane": 8 }, { "kind": "portal" }] }, {}] }');
    for (const path of ['/steps/0/title', '/steps/0/select/0/lane', '/steps/0/select/1/kind', '/steps/1/title']) expect(faults).toContain(path);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.json().map((text) => `{"format":"lmv-walk","version":1,"steps":[{"title":"","select":${text}}]}`)), (text) => {
        const read = readWalk(text);
        expect(read.ok ? 'opens' : walkRefusalMessage(read.refusal, 'ms')).toMatch(/\S/);
      }),
    );
  });
});

describe('the published JSON Schema of a walk', () => {
  it('is the file in docs', async () => {
    await expect(`${JSON.stringify(walkJsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../docs/walk.schema.json');
  });

  it('agrees with the reader on files with something wrong in them', () => {
    const steps = [[], {}, [{}], [{ title: null }], [{ title: { ms: 1 } }], [{ title: '', select: [{ lane: 0 }] }], [{ title: '', select: [{ kind: 'x' }] }], [{ title: '', elements: [''] }], [{ title: '', links: 'l1' }], [{ title: {} }]];
    const outcomes = steps.map((each) => {
      const file = { format: 'lmv-walk', version: 1, steps: each };
      expect(readWalk(JSON.stringify(file)).ok).toBe(validate(file));
      return validate(file);
    });
    expect(outcomes.filter(Boolean)).toHaveLength(1);
  });

  it('holds for every walk that comes with the program', () => {
    const files = readdirSync(WORKSHOP).filter((name) => name.endsWith('.json')).map((name) => JSON.parse(readFileSync(path.join(WORKSHOP, name), 'utf8')) as Readonly<Record<string, unknown>>);
    const ours = files.filter(({ format }) => format === 'lmv-walk');
    expect(ours.length).toBeGreaterThan(0);
    for (const walk of ours) expect(validate(walk)).toBe(true);
  });
});

it('words are those of the language, else those that there are', () => {
  expect(wordsIn({ ms: 'satu', en: 'one' }, 'en')).toBe('one');
  expect(wordsIn({ ms: 'satu' }, 'en')).toBe('satu');
  expect(wordsIn('uno', 'en')).toBe('uno');
  expect(wordsIn(undefined, 'en')).toBe('');
  expect(withWords({ ms: 'satu', en: 'one' }, 'en', 'two')).toEqual({ ms: 'satu', en: 'two' });
  expect(withWords('satu', 'en', 'one')).toBe('one');
});
