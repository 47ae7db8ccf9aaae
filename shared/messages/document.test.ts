import { describe, expect, it } from 'vitest';
import type { Refusal } from '../document/read';
import type { RepairCode } from '../document/repair';
import { refusalMessage, repairMessage } from './document';
import { LANGS } from './lang';

const REFUSALS: readonly Refusal[] = [
  { code: 'not-json', problem: 'empty', line: 1, column: 1 },
  { code: 'not-json', problem: 'ended', line: 12, column: 34 },
  { code: 'not-json', problem: 'unexpected', line: 12, column: 34, found: '}' },
  { code: 'not-lmv' },
  { code: 'newer-version', version: 12, supported: 1 },
  { code: 'faults', faults: [{ path: '/id', problem: 'missing' }], more: 0 },
  { code: 'over-limit', limit: 'bytes', max: 20 * 2 ** 20, actual: 20 * 2 ** 20 + 1 },
  { code: 'over-limit', limit: 'elements', max: 20_000, actual: 20_001 },
  { code: 'over-limit', limit: 'links', max: 60_000, actual: 1_234_567 },
  { code: 'over-limit', limit: 'depth', max: 500 },
  { code: 'not-text' },
  { code: 'no-source' },
];
const english = (refusal: Refusal): string => refusalMessage(refusal, 'en');

describe('refusalMessage', () => {
  it.each(REFUSALS)('has whole sentences in both languages for %j', (refusal) => {
    const messages = LANGS.map((lang) => refusalMessage(refusal, lang));
    for (const message of messages) expect(message).toMatch(/^(?!.*\{\w+\}).{20,}/s);
    expect(messages[0]).not.toBe(messages[1]);
  });

  it('says where, and with what', () => {
    expect(english(REFUSALS[2]!)).toBe('This file is not JSON: "}" cannot stand at line 12, column 34.');
    expect(english(REFUSALS[4]!)).toContain('version 12');
    expect(english(REFUSALS[6]!)).toBe('This file is too large: 20.1 MiB. The limit is 20 MiB.');
    expect(english(REFUSALS[8]!)).toBe('This drawing has 1,234,567 links. The limit is 60,000 links.');
  });

  it('shows characters that cannot be seen by their code', () => {
    const at = { code: 'not-json', problem: 'unexpected', line: 1, column: 1 } as const;
    expect(english({ ...at, found: '\u0000' })).toContain('U+0000');
    expect(english({ ...at, found: '\u00a0' })).toContain('U+00A0');
    expect(english({ ...at, found: '\ud800' })).toContain('U+D800');
    expect(english({ ...at, found: '😀' })).toContain('"😀"');
  });

  it('lists faults a line each, and counts them all', () => {
    const message = english({
      code: 'faults',
      faults: [
        { path: '/elements/3/kind', problem: 'unknown-kind', found: 'box', expected: 'user, channel' },
        { path: '/elements/4/x', problem: 'wrong-type', expected: 'number' },
        { path: '/links/0/id', problem: 'duplicate-id', found: '{path}' },
      ],
      more: 5,
    });
    expect(message.split('\n')).toEqual([
      'This drawing cannot be opened because of 8 faults:',
      '- /elements/3/kind: "box" is not a known kind of element',
      '- /elements/4/x: has the wrong type; expected a number',
      '- /links/0/id: the id "{path}" is already in use',
      '… and 5 more.',
    ]);
  });
});

describe('repairMessage', () => {
  const codes: readonly RepairCode[] = ['key-repeated', 'parent-missing', 'parent-wrong-kind', 'parent-cycle', 'parent-not-allowed', 'link-end-missing', 'waiver-target-missing'];

  it.each(codes)('%s names the place in both languages', (code) => {
    const messages = LANGS.map((lang) => repairMessage({ code, path: '/here/3', values: {} }, lang));
    for (const message of messages) expect(message).toMatch(/^\/here\/3: /);
    expect(messages[0]).not.toBe(messages[1]);
  });
});
