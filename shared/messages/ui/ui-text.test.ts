import { describe, expect, it } from 'vitest';
import { en } from './en';
import { ms } from './ms';
import { uiText } from './ui-text';

function places(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').toSorted();
}

describe('the words of the window', () => {
  it('exist in both languages under the same keys', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(ms).toSorted());
  });

  it.each(['ms', 'en'] as const)('are never empty (%s)', (lang) => {
    const texts = Object.entries(lang === 'ms' ? ms : en);
    expect(texts.filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  it('have the same places to fill in both languages', () => {
    const different = Object.entries(ms).filter(([key, text]) => places(text).join() !== places(en[key as keyof typeof ms]).join());
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('are filled with values', () => {
    expect(uiText('ms', 'app.elements', { count: 35 })).toBe('35 elemen');
    expect(uiText('en', 'app.elements', { count: 35 })).toBe('35 elements');
  });
});
