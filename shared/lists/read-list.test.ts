import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUtf8 } from '../export/utf8';
import { LANGS, type Lang } from '../messages/lang';
import { listPlaceWords, listProblemMessage, listRefusalMessage, listRemarkMessage, listSample } from '../messages/lists';
import { LIST_LIMITS, LIST_TYPES, type ListType } from './list';
import { readList } from './read-list';
import { sampleList, writeList } from './write-list';

/** What a file gives: its entries, and in words what is not among them. */
function read(text: string | Uint8Array, { type, lang = 'en' }: { type?: ListType; lang?: Lang } = {}) {
  const result = readList(typeof text === 'string' ? toUtf8(text) : text, { fileName: 'senarai sistem.csv', type });
  if (!result.ok) return { refused: listRefusalMessage(result.refusal, lang) };
  const { list, problems, remarks } = result;
  return { name: list.name, entries: list.entries, problems: problems.map((problem) => `${listPlaceWords(problem.place, lang)}: ${listProblemMessage(problem, lang)}`), remarks: remarks.map((remark) => listRemarkMessage(remark, lang)) };
}

const json = (entries: unknown, more: object = {}): string => JSON.stringify({ format: 'landskap-list', version: 1, name: 'Kementerian', entries, ...more });

describe('a list in CSV', () => {
  it.each([
    ['Malay headings, commas', 'Jenis,Nama,Nama Inggeris,Kod,Pemilik,Catatan\nsistem,Sistem Gaji,Payroll System,SG,JPA,guna sama\n'],
    ['English headings in another order, semicolons, a mark at the start, CR LF', '\ufeffOwner;Code;Name;English name;Type;Note\r\nJPA;SG;Sistem Gaji;Payroll System;System;guna sama\r\n'],
    ['tabs, and headings that people write', 'Kategori\tNama (BM)\tNama (EN)\tSingkatan\tAgensi\tKeterangan\nSISTEM\t Sistem Gaji \tPayroll System\tSG\tJPA\tguna sama'],
    ['the separator named as Excel does, and a title above', 'sep=;\nSenarai sistem JPA;;;;;\n\nJenis;Nama;Nama Inggeris;Kod;Pemilik;Catatan\nsistem;Sistem Gaji;Payroll System;SG;JPA;guna sama'],
  ])('is read with %s', (_, text) => {
    expect(read(text)).toMatchObject({
      name: 'senarai sistem',
      entries: [{ type: 'system', name: 'Sistem Gaji', nameEn: 'Payroll System', code: 'SG', owner: 'JPA', note: 'guna sama' }],
      problems: [],
    });
  });

  it('takes what all rows are from the heading over the names, or from the person', () => {
    expect(read('Nama sistem,Agensi\nSistem Gaji,JPA').entries).toEqual([{ type: 'system', name: 'Sistem Gaji', owner: 'JPA' }]);
    expect(read('Site name\nCyberjaya').entries).toEqual([{ type: 'site', name: 'Cyberjaya' }]);
    expect(read('Nama,Kod\nJPJ,01').refused).toContain('Say what all its rows are');
    expect(read('Nama,Kod\nJPJ,01', { type: 'agency' }).entries).toEqual([{ type: 'agency', name: 'JPJ', code: '01' }]);
  });

  it('tells every row that is left out, by the number that a spreadsheet shows, and takes the others', () => {
    const text = ['Jenis,Nama,Kod,Tahun', 'sistem,Sistem A,,2019', 'kapal,Sistem B,,', 'sistem,,C,2020', '', `sistem,${'x'.repeat(201)},,`, 'agensi,Sistem A,,', 'sistem,SISTEM  a,,', 'sistem,Sistem \u202eD,,'].join('\n');
    expect(read(text)).toMatchObject({
      entries: [
        { type: 'system', name: 'Sistem A' },
        { type: 'agency', name: 'Sistem A' },
      ],
      problems: [
        'row 3: The type “kapal” is not known. Known: agency, system, application, channel, data, site, network.',
        'row 4: There is no name.',
        'row 6: The name is too long; the limit is 200 characters.',
        'row 8: “SISTEM  a” is there already, in row 2.',
        expect.stringContaining('row 9: The name holds characters that are not seen'),
      ],
      remarks: ['“Tahun” was left out (2 entries): a list has no such information.'],
    });
  });

  it('keeps texts as they are: zeros before a number, formulas, Jawi', () => {
    const { entries } = read('Jenis,Nama,Kod\nsistem,"=HYPERLINK(""http://x"")",007\nagensi,جابتن,1e5');
    expect(entries).toEqual([
      { type: 'system', name: '=HYPERLINK("http://x")', code: '007' },
      { type: 'agency', name: 'جابتن', code: '1e5' },
    ]);
  });

  it('goes by its headings where cells hold more tabs than commas stand between them', () => {
    const rows = [['sistem', 'A"\t', ''], ['agensi', 'B"', '\t'], ['sistem', 'C"\t', ''], ['data', 'D', '']];
    expect(read(['Jenis,Nama,Kod', ...rows.map((row) => row.map(quoted).join(','))].join('\r\n')).entries).toHaveLength(4);
  });

  it('says so where a quotation mark is never closed, and does not swallow rows in silence', () => {
    expect(read('Jenis,Nama,Catatan\nsistem,A,\nsistem,B,"lama\nsistem,C,\n')).toMatchObject({ entries: [{ name: 'A' }], problems: [expect.stringContaining('row 3: A quotation mark')] });
    // An inch in the middle of a cell opens nothing.
    expect(read('Jenis,Nama\nsistem,Skrin 5" B\nsistem,C')).toMatchObject({ entries: [{ name: 'Skrin 5" B' }, { name: 'C' }], problems: [] });
  });

  it('is refused whole where it is none', () => {
    expect(read('').refused).toContain('no entry');
    expect(read('Jenis,Nama\n').refused).toContain('no entry');
    expect(read('a,b\n1,2').refused).toContain('no column of names');
    expect(read(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])).refused).toContain('CSV UTF-8');
    expect(read(new Uint8Array([0x4e, 0xe9, 0x0a])).refused).toContain('CSV UTF-8');
    expect(read(`Jenis,Nama\n${Array.from({ length: 10_001 }, (_, at) => `sistem,S${at}`).join('\n')}`).refused).toContain('10000 entries');
    expect(read(new Uint8Array(LIST_LIMITS.bytes + 1)).refused).toContain('8 MiB');
  });
});

describe('a list in JSON', () => {
  it('is read by what it begins with, whatever its name', () => {
    expect(read(`\ufeff${json([{ type: 'site', name: ' PDSA ', code: '' }])}`)).toEqual({ name: 'Kementerian', entries: [{ type: 'site', name: 'PDSA' }], problems: [], remarks: [] });
  });

  it('tells by its path everything that is not taken', () => {
    const entries = [{ type: 'system', name: 'A', colour: 'red' }, { type: 'System', name: 'B' }, { name: 'C' }, { type: 'site', name: 5 }, 'D', null, { type: 'system', name: 'a' }, { type: 'data', name: 'E', note: 'x\u0000' }];
    expect(read(json(entries, { by: 'JPA' }))).toMatchObject({
      entries: [{ type: 'system', name: 'A' }],
      problems: [
        '/entries/1/type: The type “System” is not known. Known: agency, system, application, channel, data, site, network.',
        '/entries/2: There is no type.',
        '/entries/3/name: The name is no text.',
        expect.stringMatching(/^\/entries\/4: This is no entry/),
        expect.stringMatching(/^\/entries\/5: This is no entry/),
        '/entries/6: “a” is there already, in /entries/0.',
        expect.stringContaining('/entries/7/note: The note holds characters'),
      ],
      remarks: ['“by” was left out (1 entries): a list has no such information.', '“colour” was left out (1 entries): a list has no such information.'],
    });
    expect(read('{"format":"landskap-list","version":1,"name":"x","name":"y","entries":[{"type":"data","name":"E"}]}')).toMatchObject({ name: 'y', remarks: ['/name stands twice; the last one counts.'] });
  });

  it('is refused whole where it is none', () => {
    expect(read('{"format":"lmv"}').refused).toContain('landskap-list');
    expect(read('[1]').refused).toContain('landskap-list');
    expect(read('{"format":\n "landskap-list",}').refused).toContain('line 2, column 18');
    expect(read(json([], { version: 2 })).refused).toContain('version 2');
    expect(read(json([{ type: 'data', name: 'E' }], { name: ' ' })).refused).toContain('/name');
    expect(read(json({})).refused).toContain('/entries');
    expect(read(json([])).refused).toContain('no entry');
    expect(read(json(Array.from({ length: 10_001 }, (_, at) => ({ type: 'data', name: `${at}` })))).refused).toContain('10000');
    expect(read('['.repeat(100_000)).refused).toContain('JSON');
  });
});

const text = (most: number) => fc.string({ unit: fc.constantFrom('a', 'B', ' ', '1', ',', ';', '"', "'", '=', '-', 'é', '通', 'ج'), minLength: 1, maxLength: Math.min(most, 12) }).map((each) => each.trim()).filter((each) => each !== '');
const entry = fc.record(
  { type: fc.constantFrom(...LIST_TYPES), name: text(LIST_LIMITS.name), nameEn: text(LIST_LIMITS.nameEn), code: text(LIST_LIMITS.code), owner: text(LIST_LIMITS.owner), note: text(LIST_LIMITS.note) },
  { requiredKeys: ['type', 'name'] },
);
const lists = fc.record({ name: text(LIST_LIMITS.listName), entries: fc.uniqueArray(entry, { minLength: 1, maxLength: 20, selector: ({ type, name }) => `${type} ${name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ')}` }) });

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;

describe('any list', () => {
  it('comes back from its file as it was', () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(readList(writeList(list), { fileName: 'x' })).toEqual({ ok: true, list, problems: [], remarks: [] });
      }),
    );
  });

  it('loses no row of a table: each is an entry, or told', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '1', ',', ';', '\t', '=', '"', '\n'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('sistem', 'Agency', 'kapal', ''), cell, cell), { minLength: 1, maxLength: 12 }), (rows) => {
        const result = read(['Jenis,Nama,Kod', ...rows.map((row) => row.map(quoted).join(','))].join('\r\n'));
        const wrong = new Set(result.problems?.map((problem) => problem.split(':')[0]));
        const empty = rows.filter((row) => row.every((value) => value.trim() === '')).length;
        expect((result.entries?.length ?? 0) + wrong.size + empty).toBe(rows.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('of any bytes never throws, and what is taken keeps to the limits', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }).map((each) => toUtf8(`Jenis,Nama\n${each}`)),
      fc.json({ maxDepth: 4 }).map((each) => toUtf8(json(JSON.parse(each)))),
      fc.array(fc.dictionary(fc.constantFrom('type', 'name', 'code', '__proto__'), fc.anything()), { maxLength: 5 }).map((each) => toUtf8(json(each.map((one) => ({ ...one, type: 'site' }))))),
    );
    fc.assert(
      fc.property(bytes, fc.constantFrom(undefined, ...LIST_TYPES), (each, type) => {
        const result = readList(each, { fileName: 'x.csv', type });
        if (!result.ok) return;
        for (const { name, code = '' } of result.list.entries) expect([name.trim() !== '', name.length <= LIST_LIMITS.name, code.length <= LIST_LIMITS.code]).toEqual([true, true, true]);
      }),
      { numRuns: 500 },
    );
  });
});

describe.each(LANGS)('the sample (%s)', (lang) => {
  it('is a list that can be taken as it is', () => {
    expect(read(sampleList(lang), { lang })).toEqual({ name: 'senarai sistem', entries: listSample(lang), problems: [], remarks: [] });
    expect(new Set(listSample(lang).map(({ type }) => type))).toEqual(new Set(LIST_TYPES));
  });
});
