import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDocument } from '../document/create';
import { DrawingIndex } from '../document/drawing-index';
import type { LmvDocument } from '../document/types';
import { rowProblemMessage } from '../messages/rows';
import { addRows } from './add-rows';
import { fieldsInOrder, fieldsOf, guessFields, looksLikeHeadings, type RowTarget } from './fields';
import { planRows } from './plan';
import { MOST_ROWS, readTable } from './table';

const EMPTY = newDocument({ id: 'd' });

/** What pasting makes of a text, with its first row as headings. */
function paste(text: string, target: RowTarget, document: LmvDocument = EMPTY) {
  let count = 0;
  const table = readTable(text);
  const [head, ...rows] = table?.rows ?? [];
  const plans = planRows(new DrawingIndex(document), rows, { target, fields: guessFields(head?.cells ?? [], target), lang: 'ms', newId: () => `n${++count}` });
  return { plans, after: addRows(document, plans), problems: plans.flatMap(({ number, problems }) => problems.map((problem) => `${number}: ${rowProblemMessage(problem, 'en')}`)) };
}

describe('a table', () => {
  it.each([
    ['copied cells', 'Nama\tAgensi\nSistem A\t"Jabatan A, B"\n\n'],
    ['commas', 'Nama,Agensi\r\nSistem A,"Jabatan A, B"\r\n'],
    ['semicolons and a mark at the start', '\ufeffNama;Agensi\nSistem A;Jabatan A, B'],
  ])('is read from %s', (_, text) => {
    expect(readTable(text)?.rows.map(({ cells }) => cells)).toEqual([['Nama', 'Agensi'], ['Sistem A', 'Jabatan A, B']]);
  });

  it('keeps the numbers of its rows, and has a limit', () => {
    expect(readTable('a\n\nb')?.rows.map(({ number }) => number)).toEqual([1, 3]);
    expect(readTable('x\n'.repeat(MOST_ROWS + 1))).toBeUndefined();
  });

  it('of any text never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom<RowTarget>('system', 'site', 'exchange'), (text, target) => {
        expect(() => paste(text, target)).not.toThrow();
      }),
    );
  });
});

describe('headings', () => {
  it('are understood in both languages', () => {
    expect(guessFields(['Bil', 'Nama Sistem', 'Skop', 'Agensi Pembekal', 'Catatan'], 'system')).toEqual([undefined, 'name', 'scope', 'agency', 'note']);
    expect(guessFields(['Source', 'Target', 'Method', 'Data item'], 'exchange')).toEqual(['from', 'to', 'method', 'data']);
  });

  it('are told from rows without any', () => {
    expect(looksLikeHeadings(['Sistem A', 'JPN'], 'system')).toBe(false);
    expect(looksLikeHeadings(['Nama', 'x'], 'system')).toBe(true);
    expect(fieldsInOrder(3, 'system')).toEqual(['name', undefined, undefined]);
    expect(fieldsOf('exchange').slice(0, 2)).toEqual(['from', 'to']);
  });
});

describe('pasted rows', () => {
  it('become elements with their details', () => {
    const { after, problems } = paste('Nama\tLokasi\tPerkakasan\tPerisian\nPDSA JDN\tDRC\t4 x Pelayan; 2 x Storan\tPostgreSQL (16)', 'site');
    expect(problems).toEqual([]);
    expect(after.elements).toMatchObject([{ kind: 'site', name: 'PDSA JDN', location: 'location-drc', hardware: [{ name: 'Pelayan', quantity: 4 }, { name: 'Storan', quantity: 2 }], software: [{ name: 'PostgreSQL', version: '16' }] }]);
  });

  it('become exchanges, with new systems where a name is not there yet', () => {
    const document: LmvDocument = { ...EMPTY, elements: [{ id: 'a', kind: 'application', name: 'e-Lesen' }] };
    const { after, problems } = paste('Dari,Ke,Kaedah,Data\nSSM,e-lesen,MyGDX,Profil (Terhad)\ne-Lesen,SSM,API,Status', 'exchange', document);
    expect(problems).toEqual([]);
    expect(after.elements.map(({ kind, name }) => [kind, name])).toEqual([['application', 'e-Lesen'], ['system', 'SSM']]);
    expect(after.links).toMatchObject([
      { to: 'a', method: 'method-mygdx', data: [{ name: 'Profil', classification: 'classification-restricted' }] },
      { from: 'a', method: 'method-api', data: [{ name: 'Status' }] },
    ]);
  });

  it('say what is wrong by row, and add only the others', () => {
    const { after, problems } = paste('Nama,Skop\nSistem A,luaran\n,dalaman\nSistem C,tengah', 'system');
    expect(problems).toEqual(['3: There is no name.', '4: scope: “tengah” is not known. Expected: dalaman, luaran.']);
    expect(after.elements.map(({ name }) => name)).toEqual(['Sistem A']);
    expect(paste('Dari,Ke\nA,B\nA,', 'exchange').problems).toEqual([
      '2: The guide has no exchange between A – B: one of them has to be an application or a module.',
      '3: There is no name in the column to.',
    ]);
  });
});
