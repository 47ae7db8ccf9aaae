import { describe, expect, it } from 'vitest';
import { holdsTerm } from './holds-term';

describe('holdsTerm', () => {
  it.each([
    ['Sistem Pengurusan Kewangan', 'pengurusan kewangan'],
    ['  PENGURUSAN\n kewangan ', 'Pengurusan  Kewangan'],
    ['MyGovCloud@CFA', 'mygovcloud'],
    ['Pengurusan-Kewangan (eSPKB)', 'pengurusan kewangan'],
    ['Pusat Data Sektor Awam (PDSA)', 'PDSA'],
  ])('%s holds %s', (name, term) => {
    expect(holdsTerm(name, term)).toBe(true);
  });

  it.each([
    ['Pengurusan Kewanganku', 'pengurusan kewangan'],
    ['Sistem Pengurusan', 'pengurusan kewangan'],
    ['PDSAX', 'PDSA'],
    ['', 'PDSA'],
    ['Apa sahaja', ''],
    ['Apa sahaja', ' – '],
  ])('%s does not hold %s', (name, term) => {
    expect(holdsTerm(name, term)).toBe(false);
  });
});
