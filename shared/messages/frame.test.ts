import { describe, expect, it } from 'vitest';
import { ELEMENT_KINDS, LANES } from '../document/kinds';
import { dateInWords, frameCount, frameWord, kindName, laneName, meaningName } from './frame';

describe('the words of the drawing', () => {
  it('fill their places', () => {
    expect(frameWord('unknownValue', 'ms', { id: 'x' })).toBe('nilai tidak dikenali: x');
    expect(frameWord('unknownValue', 'en', { id: 'x' })).toBe('unknown value: x');
  });

  it('count in the right number', () => {
    expect(frameCount('warning', 1, 'en')).toBe('1 warning');
    expect(frameCount('warning', 2, 'en')).toBe('2 warnings');
    expect(frameCount('error', 0, 'ms')).toBe('0 ralat');
  });

  it('name every lane and every kind differently', () => {
    for (const lang of ['ms', 'en'] as const) {
      expect(new Set(LANES.map((lane) => laneName(lane, lang))).size).toBe(7);
      expect(new Set(ELEMENT_KINDS.map((kind) => kindName(kind, lang))).size).toBe(ELEMENT_KINDS.length);
    }
  });

  it('have a word for a link that is not allowed', () => {
    expect(meaningName(undefined, 'en')).toBe('link not allowed');
  });

  it('write dates out, and leave alone what is no date', () => {
    expect(dateInWords('2026-03-05', 'ms')).toBe('5 Mac 2026');
    expect(dateInWords('2026-03-05', 'en')).toBe('5 March 2026');
    expect(dateInWords('2026-13-05', 'en')).toBe('2026-13-05');
    expect(dateInWords('Mac 2026', 'ms')).toBe('Mac 2026');
  });
});
