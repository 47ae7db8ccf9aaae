import { expect, it } from 'vitest';
import { columnsOf, wrapped } from './wrapped';

it('breaks at spaces, and never inside a word', () => {
  expect(wrapped('satu dua tiga empat', 9)).toEqual(['satu dua', 'tiga', 'empat']);
  expect(wrapped('perkhidmatan-bersepadu ya', 5)).toEqual(['perkhidmatan-bersepadu', 'ya']);
  expect(wrapped('', 5)).toEqual(['']);
  expect(wrapped('satu dua tiga', undefined)).toEqual(['satu dua tiga']);
});

it('counts columns as a terminal does', () => {
  expect(columnsOf('Modul é')).toBe(7);
  expect(columnsOf('日本')).toBe(4);
  expect(columnsOf('👩🏽‍💻')).toBe(2);
  expect(columnsOf('e\u0301')).toBe(1);
});
