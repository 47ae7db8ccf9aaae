import { describe, expect, it } from 'vitest';
import type { LmvDocument } from '../document/types';
import { overlapFacts, type OverlapWhat } from './facts';
import { findOverlap } from './find-overlap';
import { NameTable } from './name-table';
import type { Overlap } from './overlap';
import { plantedDrawings } from './planted.testing';

function overlapOf(documents: readonly LmvDocument[]): Overlap {
  const table = new NameTable();
  for (const document of documents) table.add(overlapFacts(document));
  return findOverlap(table);
}

/** One drawing for each list of names, all of one kind. */
function named(lists: readonly (readonly string[])[], what: OverlapWhat = 'application'): Overlap {
  const table = new NameTable();
  lists.forEach((names, at) => table.add({ id: `d${at}`, title: `T${at}`, agency: `A${at}`, state: '', facts: names.map((name, i) => ({ what, id: `e${i}`, name })) }));
  return findOverlap(table);
}

const reasons = (lists: readonly (readonly string[])[]): readonly string[] => named(lists).groups.map(({ reason }) => reason);

describe('two names for one thing', () => {
  it.each([
    ['same', 'Sistem Lesen Premis', 'SISTEM  LESEN PREMIS'],
    ['signs', 'e-Perolehan', 'ePerolehan'],
    ['words', 'Sistem Pengurusan Aset dan Stor', 'Stor dan Aset: Pengurusan'],
    ['translation', 'Sistem Pengurusan Pelajar', 'Student Management System'],
    ['translation', 'Registri Permit dan Lesen', 'Registri Permits and Licences'],
    ['short', 'Sistem Pengambilan Pekerja', 'SPP'],
    ['signs', 'Sistem Pengambilan Pekerja', 'Sistem Pengambilan Pekerja (SPP)'],
    ['short', 'Pengurusan Aset Awam', 'Peng. Aset Awam'],
    ['short', 'Pembangunan Aset Awam', 'Pembang. Aset Awam'],
    ['spelling', 'Sistem Pembangunan Wilayah', 'Sistem Pembagunan Wilayah'],
    ['spelling', 'Semangat', 'Semanagt'],
  ])('are found: %s, %s and %s', (reason, one, other) => {
    expect(named([[one], [other]]).groups).toMatchObject([{ reason, initiatives: 2, members: [{ drawing: 0, name: one }, { drawing: 1 }] }]);
  });

  it.each([
    ['two numbers', 'Borang Permohonan 1', 'Borang Permohonan 2'],
    ['two letters', 'Sistem A', 'Sistem B'],
    ['two words that both exist', 'Pengurusan Perumahan', 'Pengurusan Perubatan'],
    ['a part', 'Pengurusan Aset', 'Pengurusan Aset Hutan'],
    ['signs only', '–', '—'],
  ])('are not made of %s', (_, one, other) => {
    expect(reasons([[one], [other]])).toEqual([]);
  });

  it('are not made of initials that fit several names', () => {
    expect(reasons([['Sistem Pengambilan Pekerja'], ['Sistem Pendaftaran Pesakit'], ['SPP']])).toEqual([]);
    expect(reasons([['Sistem Pengambilan Pekerja (SPP)'], ['Sistem Pendaftaran Pesakit'], ['SPP']])).toEqual(['short']);
  });
});

describe('an overlap', () => {
  it('is between initiatives: not in one drawing, nor between the as-is and the to-be of one', () => {
    const now = { id: 'a', title: 'Lesen', agency: 'PBT', state: 'as-is', facts: [{ what: 'application', id: 'e1', name: 'eLesen' }, { what: 'application', id: 'e2', name: 'eLesen' }] } as const;
    const table = new NameTable();
    expect([table.add(now), table.add(now), table.add({ ...now, id: 'b', state: 'to-be' })]).toEqual([true, false, true]);
    expect(findOverlap(table).groups).toEqual([]);
    table.add({ ...now, id: 'c', title: 'Permit' });
    expect(findOverlap(table).groups).toMatchObject([{ initiatives: 2, members: { length: 6 } }]);
  });

  it('is told by how sure the names are, how many have it, and whether everybody has', () => {
    const { groups } = named([
      ['eTanah', 'Pembayaran', 'Portal Pelajar'],
      ['eTanah', 'Pembayaran', 'Student Portals'],
      ['eTanah', 'Pembayaran'],
    ]);
    expect(groups.map(({ name, reason, general, initiatives }) => ({ name, reason, general, initiatives }))).toEqual([
      { name: 'eTanah', reason: 'same', general: false, initiatives: 3 },
      { name: 'Student Portals', reason: 'translation', general: false, initiatives: 2 },
      { name: 'Pembayaran', reason: 'same', general: true, initiatives: 3 },
    ]);
    expect(groups.map(({ score }) => score)).toEqual([87, 73, 43]);
  });

  it('is looked for in applications, services, exchanges, data and what people are asked for', () => {
    const one: LmvDocument = {
      format: 'lmv',
      version: 1,
      id: 'x',
      title: 'Satu',
      project: { agency: 'A' },
      elements: [
        { id: 'a', kind: 'application', name: 'eTanah' },
        { id: 's', kind: 'application-service', name: 'Carian Hakmilik', parent: 'a' },
        { id: 'y', kind: 'system', name: 'MySejarah' },
        { id: 'd', kind: 'dataset', name: 'Hakmilik Tanah' },
        { id: 'p', kind: 'process', name: 'Permohonan', collects: [{ name: 'No. Kad Pengenalan' }] },
      ],
      links: [{ id: 'l', from: 'y', to: 'a', method: 'method-mygdx', data: [{ name: 'Data Pemilik' }] }],
      waivers: [],
    };
    const { groups } = overlapOf([one, { ...one, id: 'z', title: 'Dua' }]);
    expect(groups.map(({ what, name }) => [what, name])).toEqual([
      ['application', 'eTanah'],
      ['application-service', 'Carian Hakmilik'],
      ['data', 'Hakmilik Tanah'],
      ['exchange', 'Data Pemilik – MySejarah'],
      ['collected', 'No. Kad Pengenalan'],
    ]);
  });
});

describe('the overlap of 200 drawings', () => {
  it.each([1, 2, 3])('holds everything that was planted, and little else (seed %i)', (seed) => {
    const { documents, plants } = plantedDrawings(200, 180, seed);
    const { groups } = overlapOf(documents);
    const holds = (group: (typeof groups)[number], what: string, drawings: readonly number[]): boolean => group.what === what && drawings.every((drawing) => group.members.some((member) => member.drawing === drawing));
    const missed = plants.filter(({ what, drawings, names }) => !groups.some((group) => holds(group, what, drawings) && group.members.some(({ name }) => name.startsWith(names[0]))));
    expect(missed).toEqual([]);
    const chance = groups.filter((group) => !plants.some(({ what, drawings }) => holds(group, what, drawings)));
    // Precision: at least 97 in 100 of what is found was planted.
    expect(chance.length / groups.length).toBeLessThanOrEqual(0.03);
    // And each for the reason that it was planted with.
    const told = plants.filter(({ what, reason, names }) => groups.some((group) => group.what === what && group.reason === reason && group.members.some(({ name }) => name.startsWith(names[0]))));
    expect(told.length / plants.length).toBeGreaterThan(0.97);
  });
});
