import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { create } from 'fontkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FALLBACK_FACES } from '../../shared/drawing/fallback-fonts';
import { drawBlock, FONT_ATTRIBUTES, textBlock } from '../../shared/drawing/text-block';
import { toMarkup } from '../../shared/drawing/markup';
import { node } from '../../shared/drawing/scene';
import { TYPE } from '../../shared/drawing/type-scale';
import { workedExample } from '../../shared/export/example.testing';
import { DEFAULT_OPTIONS, type ExportDeps } from '../../shared/export/formats/format';
import { formatOf, type FormatId } from '../../shared/export/formats/registry';
import { exportDeps } from '../support/export-deps';
import { manyScripts } from './many-scripts';

const POPPLER = spawnSync('pdftotext', ['-v']).error === undefined;
const why = POPPLER ? '' : ' (SKIPPED: poppler’s pdftotext is not installed)';

/** One word of each script, and all in one line. */
const WORDS = ['سيستم', 'ڤڠوروسن', '学生注册', 'மாணவர்', 'கொள்கை', '👩‍👩‍👧‍👦', 'Sistem ڤندفترن 学生 மாணவர் 🎉 (3)'];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'landskap-scripts-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const make = (id: FormatId, document = manyScripts(), deps: ExportDeps = exportDeps()): Promise<Uint8Array> => formatOf(id).make(document, { ...DEFAULT_OPTIONS, scale: 1 }, deps);

/** A text as it is drawn in a picture of one line. */
async function pictureOf(text: string): Promise<string> {
  const scene = node('svg', { xmlns: 'http://www.w3.org/2000/svg', width: 320, height: 24, viewBox: '0 0 320 24' }, [node('g', FONT_ATTRIBUTES, drawBlock(textBlock(text, TYPE.name, 320), 2, 0, 'start', '#000000'))]);
  const rasteriser = await exportDeps().rasteriser();
  return Buffer.from(await rasteriser.rasterise(toMarkup(scene), { width: 320, height: 24 })).toString('base64');
}

describe('pictures of names in several scripts', () => {
  it.each(WORDS)('draw %s, and not the box for what is missing', async (word) => {
    // Hangul, which no bundled font has: a box for each letter.
    const boxes = await Promise.all(Array.from({ length: 8 }, (_, count) => pictureOf('한'.repeat(count))));
    expect(boxes).not.toContain(await pictureOf(word));
  });

  it('draw a box, and not nothing, where no font has a letter', async () => {
    expect(await pictureOf('한')).not.toBe(await pictureOf(''));
  });

  it('set Tamil syllables beside each other and not over each other', async () => {
    // The rasteriser moves on by a syllable’s widest part alone: set as one word, the last letter would stand further left.
    const whole = node('svg', { xmlns: 'http://www.w3.org/2000/svg', width: 320, height: 24 }, [node('text', { x: 2, y: 17, 'font-family': 'Noto Sans Tamil, sans-serif', 'font-weight': 600, 'font-size': 15 }, ['கொள்கை'])]);
    const rasteriser = await exportDeps().rasteriser();
    const [set, unset] = [await pictureOf('கொள்கை'), Buffer.from(await rasteriser.rasterise(toMarkup(whole), { width: 320, height: 24 })).toString('base64')];
    expect(set).not.toBe(unset);
  });
});

describe('an SVG of names in several scripts', () => {
  it('carries each font that it is set in, with the glyphs that it needs and few others', async () => {
    const svg = Buffer.from(await make('svg')).toString('utf8');
    const carried = [...svg.matchAll(/font-family:([^;]+);font-style:normal;font-weight:(\d+);src:url\(data:font\/ttf;base64,([^)]+)\)/gu)].map(([, family = '', weight = '', base64 = '']) => ({ family, weight: Number(weight), bytes: Buffer.from(base64, 'base64') }));
    expect(carried.map(({ family, weight }) => `${family} ${weight}`)).toEqual(FALLBACK_FACES.map(({ family, weight }) => `${family} ${weight}`));
    expect(svg.length).toBeLessThan(300_000);
    for (const [family, letters] of Object.entries({ 'Noto Sans Arabic': 'سيستم', 'Noto Sans SC': '学生注册', 'Noto Sans Tamil': 'மாணவர்' })) {
      const font = create(carried.findLast((face) => face.family === family)?.bytes as Buffer);
      if (!('layout' in font)) throw new Error('a collection, not a font');
      expect(Array.from(letters).filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) as number))).toEqual([]);
    }
    expect(svg).toContain('>学生注册门户</tspan>');
  });
});

describe.skipIf(!POPPLER)(`a PDF of names in several scripts, read by another program${why}`, () => {
  it.each(['pdf', 'report'] as const)('has their words: %s', async (id) => {
    const file = path.join(folder, `${id}.pdf`);
    writeFileSync(file, await make(id));
    const found = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
    for (const word of ['سيستم', 'ڤڠوروسن', 'ڤندفترن', '学生注册门户', '审核与批准，通知家长', 'மாணவர் பதிவு', 'சமர்ப்பித்தல்', 'கொள்கை', 'ஸ்ரீ', '👩‍👩‍👧‍👦']) expect(found).toContain(word);
  });
});

describe('a drawing with Latin names alone', () => {
  it.each(['png', 'svg', 'pdf', 'report'] as const)('reads no other font: %s', async (id) => {
    const asked: string[] = [];
    const deps = exportDeps();
    await make(id, await workedExample(), { ...deps, font: (file) => (asked.push(file), deps.font(file)), subset: () => Promise.reject(new Error('no font is cut down')) });
    expect(asked.filter((file) => !file.startsWith('Inter-'))).toEqual([]);
  });
});
