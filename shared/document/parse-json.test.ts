import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from './parse-json';

function failureOf(text: string) {
  const result = parseJson(text, 100);
  return result.ok ? undefined : { problem: result.problem, at: result.offset };
}

describe('parseJson', () => {
  it('gives the same value as JSON.parse for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const result = parseJson(text, 100);
        const dangerous = ['__proto__', 'constructor', 'prototype'];
        const expected: unknown = JSON.parse(text, (key, inner: unknown) => (dangerous.includes(key) ? undefined : inner));
        expect(result.ok && JSON.stringify(result.value)).toBe(JSON.stringify(expected));
      }),
      { numRuns: 300, seed: 20260115 },
    );
  });

  it('accepts exactly what JSON.parse accepts', () => {
    const json = fc.json({ maxDepth: 3 });
    const pieces = fc.constantFrom('"', '\\', '{', '}', '[', ']', ',', ':', '0', '-', '.', 'e', '1', 'null', 'tru', '\n', '\u0000', ' ', '\\u00', '\u00a0');
    const mutated = fc.tuple(json, fc.nat(), fc.nat({ max: 3 }), pieces).map(([text, seed, cut, piece]) => {
      const at = seed % (text.length + 1);
      return text.slice(0, at) + piece + text.slice(at + cut);
    });
    fc.assert(
      fc.property(fc.oneof(mutated, fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''))), (text) => {
        let accepted = true;
        try {
          JSON.parse(text);
        } catch {
          accepted = false;
        }
        expect(parseJson(text, 100).ok).toBe(accepted);
      }),
      { numRuns: 3000, seed: 20260115 },
    );
  });

  it.each([
    ['', 'empty', 0],
    [' \n ', 'empty', 0],
    ['{"a":1', 'ended', 6],
    ['"abc', 'ended', 4],
    ['{"a":1,}', 'unexpected', 7],
    ['[1,]', 'unexpected', 3],
    ['[1 2]', 'unexpected', 3],
    ['{a:1}', 'unexpected', 1],
    ["{'a':1}", 'unexpected', 1],
    ['01', 'unexpected', 1],
    ['1.', 'ended', 2],
    ['1.x', 'unexpected', 2],
    ['-', 'ended', 1],
    ['trux', 'unexpected', 3],
    ['nul', 'ended', 3],
    ['"a\nb"', 'unexpected', 2],
    ['"\\x"', 'unexpected', 2],
    ['"\\u12G4"', 'unexpected', 5],
    ['{} {}', 'unexpected', 3],
    ['[}', 'unexpected', 1],
    ['{"a" 1}', 'unexpected', 5],
    ['NaN', 'unexpected', 0],
  ])('finds the first error of %j', (text, problem, at) => {
    expect(failureOf(text)).toEqual({ problem, at });
  });

  it('stops at the depth limit, however deep the text goes', () => {
    expect(failureOf('['.repeat(2_000_000))).toEqual({ problem: 'too-deep', at: 100 });
    expect(parseJson('['.repeat(100) + ']'.repeat(100), 100).ok).toBe(true);
  });

  it('leaves out keys that could reach a prototype, at every level, and keeps inherited names as plain keys', () => {
    const result = parseJson('{"a":[{"__proto__":{"hacked":true},"b":1,"\\u005f_proto__":2}],"constructor":{"prototype":{}},"prototype":1,"toString":"kept"}', 100);
    expect(result).toMatchObject({ ok: true, value: { a: [{ b: 1 }], toString: 'kept' } });
    const value = result.ok && (result.value as { a: object[] });
    expect(value && Object.keys(value)).toEqual(['a', 'toString']);
    expect(value && Object.getPrototypeOf(value.a[0])).toBe(Object.prototype);
    expect('hacked' in {}).toBe(false);
  });

  it('names keys that stand twice and numbers that are too large', () => {
    expect(parseJson('{"a":[{"k/1":1,"k/1":2}],"b":[0,-1e999]}', 100)).toMatchObject({
      value: { a: [{ 'k/1': 2 }] },
      repeatedKeys: ['/a/0/k~11'],
      overflows: ['/b/1'],
    });
  });

  it('keeps lone surrogates and decodes every escape', () => {
    expect(parseJson(String.raw`"\ud800 \" \\ \/ \b\f\n\r\t \u00e9 \ud83d\ude00"`, 100)).toMatchObject({ value: '\ud800 " \\ / \b\f\n\r\t é 😀' });
  });
});
