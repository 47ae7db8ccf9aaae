import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../messages/lang';
import { refusalMessage } from '../messages/document';
import { LIMITS } from './limits';
import { readDrawing, type Refusal } from './read';
import { documents } from './random-document.testing';
import { writeDrawing } from './write';

const HEAD = { format: 'lmv', version: 1, id: 'd' };
const read = (parts: object) => readDrawing(JSON.stringify({ ...HEAD, ...parts }));

function opened(parts: object) {
  const result = read(parts);
  if (!result.ok) throw new Error(refusalMessage(result.refusal, 'en'));
  return result;
}

function refusal(text: string): Refusal | undefined {
  const result = readDrawing(text);
  return result.ok ? undefined : result.refusal;
}

function faults(parts: object): readonly string[] {
  const result = read(parts);
  if (result.ok || result.refusal.code !== 'faults') return [];
  return result.refusal.faults.map(({ path, problem }) => `${path} ${problem}`);
}

/** A file of so many bytes in UTF-8. */
function filled(bytes: number): string {
  const text = JSON.stringify({ ...HEAD, title: 'é' });
  return text + ' '.repeat(bytes - text.length - 1);
}

describe('a text that is not JSON', () => {
  it.each([
    ['', { problem: 'empty', line: 1, column: 1 }],
    ['{\n  "format": "lmv",\n  "version": 1,\n}', { problem: 'unexpected', line: 4, column: 1, found: '}' }],
    ['{\r\n"a": 1\r\n"b"', { problem: 'unexpected', line: 3, column: 1, found: '"' }],
    ['{\r"a": x', { problem: 'unexpected', line: 2, column: 6, found: 'x' }],
    ['\uFEFF{"😀": ?}', { problem: 'unexpected', line: 1, column: 7, found: '?' }],
    ['{"format": "lmv",\n "elem', { problem: 'ended', line: 2, column: 7 }],
    ['<svg/>', { problem: 'unexpected', line: 1, column: 1, found: '<' }],
  ])('is refused with line and column: %j', (text, expected) => {
    expect(refusal(text)).toEqual({ code: 'not-json', ...expected });
  });

  it('is explained with line and column in both languages', () => {
    const result = refusal('{\n"a": 1,\n}');
    for (const lang of LANGS) expect(result && refusalMessage(result, lang)).toMatch(/3.*1/);
  });
});

describe('JSON that is no drawing of this version', () => {
  it.each(['[]', 'null', '3', '"lmv"', '{}', '{"format":"LMV"}', '{"format":["lmv"]}', '{"version":2}'])('%s is not an LMV drawing', (text) => {
    expect(refusal(text)).toEqual({ code: 'not-lmv' });
  });

  it('of a higher version names the version, whatever else is in it', () => {
    const result = refusal('{"format":"lmv","version":3,"elements":7}');
    expect(result).toEqual({ code: 'newer-version', version: 3, supported: 1 });
    for (const lang of LANGS) expect(result && refusalMessage(result, lang)).toContain('3');
  });

  it.each([0, -1, 1.5, '1', null, undefined])('a version that is not a positive whole number is a fault: %j', (version) => {
    expect(faults({ version })[0]).toMatch(/^\/version /);
  });

  it('is brought up by numbered migrations', () => {
    const text = JSON.stringify({ format: 'lmv', version: 0, id: 'd', name: 'Old' });
    const migration = { from: 0, migrate: ({ name, ...file }: Readonly<Record<string, unknown>>) => ({ ...file, title: name }) };
    expect(readDrawing(text, [migration])).toMatchObject({ ok: true, document: { version: 1, title: 'Old' } });
    expect(readDrawing(text).ok).toBe(false);
  });
});

describe('faults', () => {
  it('are named by JSON path', () => {
    expect(
      faults({
        title: null,
        project: { rasaChecked: 'no', roles: { lead: 1 } },
        elements: [
          { kind: 'user' },
          { id: 'a' },
          { id: 'b', kind: 'box', name: 7 },
          { id: '', kind: 'user' },
          { id: 'c', kind: 'site', hardware: [{ quantity: '2' }], software: {} },
          { id: 'd', kind: 'note', lane: 8 },
          { id: 'e', kind: 'note', lane: 1.5 },
          { id: 'f', kind: 'user', x: null },
          null,
        ],
        links: [{ id: 'l', from: 'a' }, { id: 'm', from: 'a', to: 'b', data: [{ name: [] }] }],
        waivers: [{}],
      }),
    ).toEqual([
      '/title wrong-type',
      '/project/rasaChecked wrong-type',
      '/project/roles/lead wrong-type',
      '/elements/0/id missing',
      '/elements/1/kind missing',
      '/elements/2/kind unknown-kind',
      '/elements/2/name wrong-type',
      '/elements/3/id empty',
      '/elements/4/hardware/0/quantity wrong-type',
      '/elements/4/software wrong-type',
      '/elements/5/lane out-of-range',
      '/elements/6/lane wrong-type',
      '/elements/7/x wrong-type',
      '/elements/8 wrong-type',
      '/links/0/to missing',
      '/links/1/data/0/name wrong-type',
      '/waivers/0/rule missing',
    ]);
  });

  it('include ids that stand twice: among elements, among links, and between the two', () => {
    const user = { kind: 'user' };
    expect(
      faults({
        elements: [{ id: 'a', ...user }, { id: 'b', ...user }, { id: 'a', ...user }],
        links: [{ id: 'b', from: 'a', to: 'b' }, { id: 'l', from: 'a', to: 'b' }, { id: 'l', from: 'b', to: 'a' }],
      }),
    ).toEqual(['/elements/2/id duplicate-id', '/links/0/id duplicate-id', '/links/2/id duplicate-id']);
  });

  it('are listed up to twenty, with a count of the rest', () => {
    const result = read({ elements: Array.from({ length: 33 }, () => ({ kind: 'user' })) });
    const refusal = result.ok ? undefined : result.refusal;
    expect(refusal).toMatchObject({ code: 'faults', more: 13 });
    for (const lang of LANGS) {
      const message = refusal ? refusalMessage(refusal, lang) : '';
      expect(message).toContain('33');
      expect(message).toContain('/elements/19/id');
      expect(message).not.toContain('/elements/20/id');
      expect(message.split('\n').at(-1)).toContain('13');
    }
  });

  it('include numbers beyond range, wherever they stand', () => {
    expect(refusal('{"format":"lmv","version":1,"id":"d","elements":[{"id":"a","kind":"user","x":1e999}],"extra":[-1e999]}')).toMatchObject({
      faults: [
        { path: '/elements/0/x', problem: 'out-of-range' },
        { path: '/extra/0', problem: 'out-of-range' },
      ],
    });
  });
});

describe('limits', () => {
  it('refuse more than 20 MiB of UTF-8, and open what is just within', () => {
    expect(readDrawing(filled(LIMITS.bytes)).ok).toBe(true);
    const over = refusal(filled(LIMITS.bytes + 1));
    expect(over).toMatchObject({ code: 'over-limit', limit: 'bytes', actual: LIMITS.bytes + 1 });
    for (const lang of LANGS) expect(over && refusalMessage(over, lang)).toContain('20 MiB');
  });

  it('refuse more than 20,000 elements or 60,000 links, and open as many', () => {
    const elements = Array.from({ length: LIMITS.elements + 1 }, (_, position) => ({ id: `e${position}`, kind: 'user' }));
    const links = Array.from({ length: LIMITS.links + 1 }, (_, position) => ({ id: `l${position}`, from: 'e0', to: 'e1' }));
    expect(read({ elements: elements.slice(1), links: [] }).ok).toBe(true);
    expect(read({ elements: elements.slice(0, 2), links: links.slice(1) }).ok).toBe(true);
    const overElements = read({ elements });
    const overLinks = read({ elements: elements.slice(0, 2), links });
    expect(overElements).toMatchObject({ refusal: { code: 'over-limit', limit: 'elements', max: 20_000, actual: 20_001 } });
    expect(overLinks).toMatchObject({ refusal: { code: 'over-limit', limit: 'links', max: 60_000, actual: 60_001 } });
    expect(!overLinks.ok && refusalMessage(overLinks.refusal, 'en')).toContain('60,000');
  });

  it('refuse what is nested too deeply, without running out of stack', () => {
    const nested = `{"format":"lmv","version":1,"id":"d","extra":${'['.repeat(1_000_000)}`;
    expect(refusal(nested)).toEqual({ code: 'over-limit', limit: 'depth', max: 500 });
    const deepest = `{"format":"lmv","version":1,"id":"d","extra":${'['.repeat(499)}${']'.repeat(499)}}`;
    const result = readDrawing(deepest);
    expect(result.ok && readDrawing(writeDrawing(result.document))).toEqual(result);
  });
});

describe('what is kept', () => {
  it('unknown properties at every level, unknown values, links without a meaning', () => {
    const parts = {
      vendor: { a: [1, { b: null }] },
      project: { sector: 'sector-of-tomorrow', roles: { lead: '', deputy: 'B' }, budget: 3 },
      elements: [
        { id: 's', kind: 'site', colour: 'red', hardware: [{ name: 'x', rack: 7 }], software: [{ eol: true }] },
        { id: 'n', kind: 'network', speed: { value: 1, unit: 'Tbps', burst: 2 } },
        { id: 'p', kind: 'process', mode: 'hybrid', collects: [{ name: 'n', form: 'B1' }] },
      ],
      links: [{ id: 'l', from: 's', to: 'p', weight: 1, data: [{ name: 'd', unit: 'rows' }] }],
      waivers: [{ rule: 'a-rule-of-tomorrow', until: '2027' }],
    };
    const result = opened(parts);
    expect(result.repairs).toEqual([]);
    expect(result.document).toEqual({ ...HEAD, title: '', ...parts });
  });

  it('everything of any valid document', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(readDrawing(JSON.stringify(document))).toEqual({ ok: true, document, repairs: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('but not the dangerous keys, at any level', () => {
    const result = readDrawing(
      '{"format":"lmv","version":1,"id":"d","__proto__":{"a":1},"project":{"constructor":1,"roles":{"prototype":2}},"elements":[{"id":"a","kind":"user","__proto__":{"x":5},"extra":[{"__proto__":null}]}]}',
    );
    expect(result).toEqual({
      ok: true,
      document: { ...HEAD, title: '', project: { roles: {} }, elements: [{ id: 'a', kind: 'user', extra: [{}] }], links: [], waivers: [] },
      repairs: [],
    });
    expect(result.ok && result.document.elements[0]?.x).toBeUndefined();
  });

  it('and not the findings of a JSON export', () => {
    expect(opened({ check: { findings: [] } }).document).not.toHaveProperty('check');
  });
});

it('a file with nothing optional gets its defaults', () => {
  expect(opened({}).document).toEqual({ ...HEAD, title: '', project: {}, elements: [], links: [], waivers: [] });
});
