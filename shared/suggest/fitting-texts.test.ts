import { describe, expect, it } from 'vitest';
import { fittingTexts } from './fitting-texts';

const ALL = ['Pelayan aplikasi', 'Pelayan pangkalan data', 'PostgreSQL', 'Data peribadi'].map((text) => ({ text }));
const fitting = (typed: string): readonly string[] => fittingTexts(ALL, typed).map(({ text }) => text);

describe('texts that fit what was typed', () => {
  it.each([
    ['', ['Pelayan aplikasi', 'Pelayan pangkalan data', 'PostgreSQL', 'Data peribadi']],
    ['pel', ['Pelayan aplikasi', 'Pelayan pangkalan data']],
    [' PELAYAN  pang', ['Pelayan pangkalan data']],
    ['data', ['Data peribadi', 'Pelayan pangkalan data']],
    ['dat pang', ['Pelayan pangkalan data']],
    ['xyz', []],
    ['***', []],
  ])('%j', (typed, texts) => {
    expect(fitting(typed)).toEqual(texts);
  });

  it('are never the text itself', () => {
    expect(fitting('postgresql ')).toEqual([]);
  });

  it('are no more than can be read', () => {
    const many = Array.from({ length: 100 }, (_, at) => ({ text: `Pelayan ${at}` }));
    expect(fittingTexts(many, 'pel')).toHaveLength(8);
  });
});
