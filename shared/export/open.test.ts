import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadResult } from '../document/read';
import { writeDrawing } from '../document/write';
import { drawing } from '../rules/testing';
import { exportJson } from './json';
import { openBytes } from './open';
import { PNG_SIGNATURE } from './png-chunks';
import { toUtf8 } from './utf8';

const DOCUMENT = drawing({ title: 'Lesen – “Premis”', elements: [{ id: 'u1', kind: 'user', name: 'Pemohon' }] });
const TEXT = writeDrawing(DOCUMENT);

function codeOf(result: ReadResult): string {
  return result.ok ? 'ok' : result.refusal.code;
}

describe('opening bytes', () => {
  it.each([
    ['the text of a drawing', TEXT],
    ['with a byte order mark', `\ufeff${TEXT}`],
    ['with Windows line ends', TEXT.replaceAll('\n', '\r\n')],
    ['a JSON export', exportJson(DOCUMENT, { lang: 'en' })],
    ['a JSON export checked at another stage', exportJson(DOCUMENT, { lang: 'ms', stage: 'submission' })],
  ])('%s', (_, text) => {
    expect(openBytes(toUtf8(text))).toEqual({ ok: true, document: DOCUMENT, repairs: [] });
  });

  it.each([
    ['nothing', '', 'not-json'],
    ['a page of the web', '<!DOCTYPE html><html>', 'not-json'],
    ['an XML file', '<?xml version="1.0"?><map/>', 'not-json'],
    ['an SVG', '<svg/>', 'no-source'],
    ['an SVG with a prologue', '<?xml version="1.0"?>\n<!-- Made by -->\n<!DOCTYPE svg>\n<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>', 'no-source'],
    ['a broken SVG', '<svg><<<', 'no-source'],
    ['JSON that speaks of an SVG', '{ "a": "<svg>" }', 'not-lmv'],
  ])('refuses %s', (_, text, code) => {
    expect(codeOf(openBytes(toUtf8(text)))).toBe(code);
  });

  it('refuses bytes that are no text', () => {
    expect(codeOf(openBytes(Uint8Array.of(0xff, 0xfe, 0x7b, 0x00)))).toBe('not-text');
    expect(codeOf(openBytes(PNG_SIGNATURE))).toBe('no-source');
  });

  it('refuses text over 20 MiB before reading it', () => {
    expect(openBytes(new Uint8Array(20 * 1024 * 1024 + 1))).toEqual({ ok: false, refusal: { code: 'over-limit', limit: 'bytes', max: 20 * 1024 * 1024, actual: 20 * 1024 * 1024 + 1 } });
  });

  it('finds an SVG behind a long prologue', () => {
    expect(codeOf(openBytes(toUtf8(`<?xml version="1.0"?><!--${'x'.repeat(60_000)}--><svg/>`)))).toBe('no-source');
  });

  it('never throws, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.constantFrom('', '<svg>', '{', TEXT.slice(0, 60), '\u0089PNG'), fc.uint8Array({ maxLength: 200 }), (start, bytes) => {
        expect(codeOf(openBytes(new Uint8Array([...toUtf8(start), ...bytes])))).not.toBe('ok');
      }),
    );
  });
});
