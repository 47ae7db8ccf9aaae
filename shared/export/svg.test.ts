import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LmvDocument } from '../document/types';
import { drawing } from '../rules/testing';
import { workedExample } from './example.testing';
import { openBytes } from './open';
import { withFonts } from './embedded-font';
import { exportSvg } from './svg';
import { toUtf8 } from './utf8';

interface Parsed {
  readonly names: readonly string[];
  /** What stands in text elements. */
  readonly texts: readonly string[];
}

/** Parses strictly: throws for anything that is not well-formed. */
function parse(svg: string): Parsed {
  const names: string[] = [];
  const texts: string[] = [];
  let text: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    names.push(name);
    if (name === 'text') text = '';
  });
  parser.on('text', (part) => {
    if (text !== undefined) text += part;
  });
  parser.on('closetag', ({ name }) => {
    if (name !== 'text') return;
    texts.push(text ?? '');
    text = undefined;
  });
  parser.write(svg).close();
  return { names, texts };
}

let example: LmvDocument;
beforeAll(async () => {
  example = await workedExample();
});

describe('the SVG export', () => {
  it('is a whole SVG file, in which every name is text', () => {
    const { names, texts } = parse(exportSvg(example, { lang: 'ms' }));
    expect(names[0]).toBe('svg');
    // The title comes first, or nobody hears it.
    expect(names[1]).toBe('title');
    const read = texts.join(' ').replace(/\s+/gu, ' ');
    for (const name of ['Sistem Pengambilan Pekerja', 'MyDigital ID', 'MyGov*Net.PCN', 'Modul Laporan']) expect(read).toContain(name);
  });

  it('stands alone: nothing in it is fetched, and nothing runs', async () => {
    const svg = await withFonts(exportSvg(example, { lang: 'ms', source: false }), { font: () => Promise.resolve(Uint8Array.of(1, 2, 3)), subset: () => Promise.reject(new Error('no other font is needed')) });
    expect(svg).toContain('@font-face');
    expect(svg).not.toMatch(/<script|<foreignObject|<image|\son\w+=/iu);
    expect([...svg.matchAll(/(?:href|src|url)\s*[=(]\s*["']?([^"')\s]+)/giu)].map(([, target]) => target).filter((target) => !/^(?:#|data:font)/u.test(target ?? ''))).toEqual([]);
  });

  it('gives the drawing back, byte for byte the same when exported again', () => {
    const svg = exportSvg(example, { lang: 'ms' });
    const opened = openBytes(toUtf8(svg));
    if (!opened.ok) throw new Error(opened.refusal.code);
    expect(opened.repairs).toEqual([]);
    expect(opened.document).toEqual(example);
    expect(exportSvg(opened.document, { lang: 'ms' })).toBe(svg);
  });

  it('leaves the drawing out where that is asked for', () => {
    const svg = exportSvg(example, { lang: 'ms', source: false });
    expect(svg).not.toContain('metadata');
    expect(openBytes(toUtf8(svg))).toEqual({ ok: false, refusal: { code: 'no-source' } });
  });

  it('speaks the language that was asked for, and never translates what was typed', () => {
    const [malay, english] = (['ms', 'en'] as const).map((lang) => parse(exportSvg(example, { lang })).texts.join(' '));
    expect(malay).toContain('Infrastruktur');
    expect(english).toContain('Infrastructure');
    expect(english).toContain('Pendaftaran');
  });

  it('is well-formed and gives the drawing back whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, name) => {
        const document = drawing({
          title,
          elements: [
            { id: 'u1', kind: 'user', name },
            { id: 'c1', kind: 'channel', name: `${name}<&]]>"'` },
            { id: 'n1', kind: 'note', lane: 1, text: name },
          ],
          links: [{ id: 'l1', from: 'u1', to: 'c1', label: name }],
        });
        const svg = exportSvg(document, { lang: 'ms' });
        expect(parse(svg).names[0]).toBe('svg');
        const opened = openBytes(toUtf8(svg));
        expect(opened.ok && opened.document).toEqual(document);
      }),
      { numRuns: 60, examples: [['\ufffe\u0000\u001b]]>', '\ud800\r\n\t\u2028']] },
    );
  });
});
