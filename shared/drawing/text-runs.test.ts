import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { FALLBACK_FILES } from '../../build/fallback-fonts.mjs';
import { coverageOf } from './coverage';
import { faceOf, FALLBACK_FACES, type FallbackId } from './fallback-fonts';
import { directionOf, fontOf, placeRuns, runsOf } from './text-runs';
import { textWidth } from './text-width';

const seen = (text: string, direction: 'auto' | 'ltr' | 'rtl' = 'auto'): readonly string[] =>
  placeRuns(runsOf(text, 400, direction), 400, 10, 0)
    .toSorted((one, other) => one.x - other.x)
    .map((run) => run.text);

/** Letters in any order, without marks of direction and brackets, which are mirrored. */
const shown = (word: string): string => Array.from(word.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069()]/gu, '')).toSorted().join('');

describe('the fallback fonts', () => {
  it('have the metrics that the core keeps of them', () => {
    const run = spawnSync(process.execPath, ['build/fallback-metrics.mjs', '--check'], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
  });

  it.each(FALLBACK_FACES)('are in their package: $file', ({ file, family, weight }) => {
    const font = create(readFileSync(FALLBACK_FILES[file] ?? ''));
    if (!('familyName' in font)) throw new Error('a collection, not a font');
    expect(font.familyName.startsWith(family)).toBe(true);
    expect((font as unknown as { 'OS/2': { usWeightClass: number } })['OS/2'].usWeightClass).toBe(weight);
  });

  const TEXTS: readonly (readonly [FallbackId, readonly string[]])[] = [
    ['arabic', ['سيستم', 'ڤڠوروسن', 'كمنترين', 'ڤنديديقن', 'بلا', 'لاين', 'الله', 'بيلڠن', 'سَيِّد', 'رقود', 'باڤ', 'ڤنجاݢ', 'اءڠكت', 'هاري']],
    ['tamil', ['மா', 'கொ', 'ள்', 'கை', 'க்ஷ', 'ஸ்ரீ', 'ண', 'தி', 'வு', 'செ', 'அ', 'ஐ']],
    ['chinese', ['学生注册系统', '（政府）', '，。', 'ｶﾅ']],
    ['emoji', ['👍', '👍🏽', '👩‍👩‍👧‍👦', '🇲🇾', '1️⃣', '✅']],
  ];
  it.each(TEXTS)('set their words as wide as was measured: %s', (id, words) => {
    for (const weight of [400, 600] as const) {
      const font = create(readFileSync(FALLBACK_FILES[faceOf(id, weight).file] ?? ''));
      if (!('layout' in font)) throw new Error('a collection, not a font');
      for (const word of words) {
        expect([word, runsOf(word, weight).map((run) => run.font)]).toEqual([word, [id]]);
        const set = (font.layout(word).advanceWidth / font.unitsPerEm) * 15;
        // Letters have a form or two more than four.
        expect(Math.abs(textWidth(word, { size: 15, weight }) - set)).toBeLessThan(id === 'arabic' ? 0.06 * set : 0.01);
      }
    }
  });
});

describe('runs of a line', () => {
  it('stay one text in the main font, whatever Latin letters it has', () => {
    for (const text of ['Pengurusan', 'Façade – “é” → ½', 'e\u0301', 'Жизнь Ωmega']) expect(runsOf(text, 600).map(({ font }) => font)).toEqual([undefined]);
  });

  it('take each grapheme’s font, and say where none has it', () => {
    expect(['a', 'س', 'ந', '学', '🎉', '☎️', 'é', '한', ' '].map(fontOf)).toEqual(['main', 'arabic', 'tamil', 'chinese', 'emoji', 'emoji', 'main', 'missing', 'main']);
  });

  it('stand as they are read, from right to left among Latin words and the other way round', () => {
    expect(seen('Modul سيستم ڤڠوروسن 3')).toEqual(['Modul ', '3', ' ', 'ڤڠوروسن', ' ', 'سيستم']);
    expect(seen('سيستم (Modul 3) ڤڠوروسن')).toEqual(['ڤڠوروسن', ' (', 'Modul 3', ') ', 'سيستم']);
    expect(seen('ايبو (باڤ)')).toEqual(['(', 'باڤ', ') ', 'ايبو']);
  });

  it('of a line that begins with other letters follow the whole text', () => {
    expect(directionOf('Pendaftaran سيستم')).toBe('ltr');
    expect(directionOf('سيستم Pendaftaran')).toBe('rtl');
    expect(seen('سيستم v2', 'ltr')).toEqual(['سيستم', ' v2']);
    expect(seen('سيستم v2', 'auto')).toEqual(['v2', ' ', 'سيستم']);
  });

  it('drop the marks that would turn other words around, once they have', () => {
    expect(runsOf('a\u202ebc\u202c', 400).map(({ text }) => text).join('')).toBe('acb');
  });

  it('hold every letter, and are as wide together as the line, for any text', () => {
    const letters = fc.constantFrom(...Array.from('aé 1(سيلاڤ\u064eமொகஷ்ீ学，🎉👩‍👧\ufe0f한\u200d'), '🇲🇾', '\u202e');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const runs = runsOf(text, 600);
        expect(shown(runs.map((run) => run.text).join(''))).toBe(shown(text));
        const placed = placeRuns(runs, 600, 20, 0);
        const ends = runs.filter((run) => run.text !== '').map((run, at) => (placed[at]?.x ?? 0) + run.em * 20);
        expect(Math.max(0, ...ends)).toBeCloseTo(runs.reduce((sum, { em }) => sum + em * 20, 0), 6);
      }),
    );
  });
});

describe('the coverage of a text', () => {
  it('names the files that are needed, and what none of them has', () => {
    expect(coverageOf('Pengurusan “é” Ωmega')).toEqual({ faces: [], missing: [] });
    expect(coverageOf('Sistem 学生 한글 한').missing).toEqual(['한', '글']);
    expect(coverageOf('Sistem 学生 한글').faces.map(({ font }) => font)).toEqual(['chinese']);
    expect(coverageOf('❤️ சு سو').faces.map(({ font, weight }) => `${font} ${weight}`)).toEqual(['arabic 400', 'arabic 600', 'tamil 400', 'tamil 600', 'emoji 500']);
  });
});
