import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceText, longestWord, textWidth, wrapText, type TextStyle } from './text';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const STYLE: TextStyle = { size: 14, weight: 600 };
const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.lorem({ maxCount: 30 }), fc.string({ minLength: 400, maxLength: 500 }));

function letters(text: string): string {
  return text.replace(/[\s\u200b]+/gu, '').replaceAll('\u0085', '');
}

describe('textWidth', () => {
  it('counts combining marks and controls as nothing', () => {
    expect(textWidth('e\u0301', STYLE)).toBeCloseTo(textWidth('e', STYLE));
    expect(textWidth('a\u0000\u202eb\u200d', STYLE)).toBeCloseTo(textWidth('ab', STYLE));
  });

  it('takes an emoji made of many code points as one picture', () => {
    expect(textWidth('👩‍👩‍👧‍👦', STYLE)).toBe(textWidth('👍', STYLE));
    expect(textWidth('🇲🇾', STYLE)).toBe(textWidth('👍', STYLE));
  });

  it('gives what no font has ample room', () => {
    expect(textWidth('한글', STYLE)).toBeGreaterThanOrEqual(2 * STYLE.size);
  });

  it('is the sum of its graphemes, where letters don’t join', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom('மாணவர் பதிவு', '学生注册', 'Ёлка → ½ “é”')), (any) => {
        const text = any.replace(/[\u0600-\u08ff\u0b95\u0bb8\u0bb6\ufb50-\ufdff\ufe70-\ufefc]/gu, '');
        const parts = Array.from(graphemes.segment(text), ({ segment }) => textWidth(segment, STYLE));
        expect(textWidth(text, STYLE)).toBeCloseTo(parts.reduce((sum, width) => sum + width, 0), 6);
      }),
    );
  });

  it('adds the spacing after every character', () => {
    expect(textWidth('abc', { ...STYLE, spacing: 2 })).toBeCloseTo(textWidth('abc', STYLE) + 6);
  });
});

describe('wrapText', () => {
  it('breaks between words', () => {
    expect(wrapText('Pengurusan Pengambilan Pekerja', STYLE, 170)).toEqual(['Pengurusan', 'Pengambilan Pekerja']);
  });

  it('breaks a long word after its punctuation before it breaks between letters', () => {
    expect(wrapText('Data/Maklumat', STYLE, 90)).toEqual(['Data/', 'Maklumat']);
    expect(wrapText('pertanggungjawaban', STYLE, 90).length).toBe(2);
  });

  it('keeps the line ends that were typed, and folds other white space', () => {
    expect(wrapText('satu\n\ndua   tiga\t empat', STYLE, 500)).toEqual(['satu', '', 'dua tiga empat']);
  });

  it('keeps what a no-break space joins', () => {
    expect(wrapText('24\u00a0×\u00a07 sokongan', STYLE, 60)[0]).toBe('24\u00a0×\u00a07');
  });

  it('keeps a number with its unit', () => {
    expect(wrapText('16 vCPU, 64 GB RAM', STYLE, textWidth('16 vCPU, 64', STYLE) + 2)).toEqual(['16 vCPU,', '64 GB RAM']);
  });

  it('gives one empty line for a blank text', () => {
    expect(wrapText('  ', STYLE, 100)).toEqual(['']);
  });

  it('never splits a grapheme', () => {
    expect(wrapText('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', STYLE, 10)).toEqual(['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']);
  });

  it('loses nothing and keeps to the width, for any text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 300 }), (text, width) => {
        const lines = wrapText(text, STYLE, width);
        expect(letters(lines.join(''))).toBe(letters(text));
        const breakable = lines.filter((line) => [...graphemes.segment(line)].length > 1);
        expect(breakable.filter((line) => textWidth(line, STYLE) > width + 0.001)).toEqual([]);
      }),
    );
  });
});

describe('balanceText', () => {
  it('evens the lines out', () => {
    expect(wrapText('Perkhidmatan bersepadu pengurusan pekerja', STYLE, 270)).toEqual(['Perkhidmatan bersepadu pengurusan', 'pekerja']);
    expect(balanceText('Perkhidmatan bersepadu pengurusan pekerja', STYLE, 270)).toEqual(['Perkhidmatan bersepadu', 'pengurusan pekerja']);
  });

  it('needs no more lines, no more width, and loses nothing, for any text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 40, max: 300 }), (text, width) => {
        const greedy = wrapText(text, STYLE, width);
        const even = balanceText(text, STYLE, width);
        expect(even.length).toBeLessThanOrEqual(greedy.length);
        expect(letters(even.join(''))).toBe(letters(text));
      }),
    );
  });
});

describe('longestWord', () => {
  it('is the narrowest column that breaks no word', () => {
    const text = 'Sistem Pengambilan Pekerja';
    const width = longestWord(text, STYLE);
    expect(wrapText(text, STYLE, width)).toEqual(['Sistem', 'Pengambilan', 'Pekerja']);
  });
});
