import { drawing, type DrawingParts } from '../testing';

const APPLICATION = { id: 'a1', kind: 'application', name: 'Sistem Pengurusan Aset', applicationKind: 'app-kind-main' } as const;
const LINKS = [
  { id: 'x1', from: 'y1', to: 'a1', method: 'method-mygdx', data: [{ name: 'Nilai aset' }] },
  { id: 'x2', from: 'y2', to: 'a1', method: 'method-mygdx', data: [{ name: 'Lejar aset' }] },
] satisfies DrawingParts['links'];

/** Two systems have one name, so that nobody knows whether they are one. */
export const wrong = drawing({
  title: 'Pengurusan Aset Kerajaan',
  elements: [
    APPLICATION,
    { id: 'y1', kind: 'system', name: 'Sistem Kewangan', scope: 'external', agency: 'Jabatan Akauntan Negara' },
    { id: 'y2', kind: 'system', name: 'Sistem Kewangan', scope: 'external', agency: 'Majlis Perbandaran' },
  ],
  links: LINKS,
});

/** Each has the name of its owner. */
export const right = drawing({
  title: 'Pengurusan Aset Kerajaan',
  elements: [
    APPLICATION,
    { id: 'y1', kind: 'system', name: 'Sistem Kewangan Persekutuan', scope: 'external', agency: 'Jabatan Akauntan Negara' },
    { id: 'y2', kind: 'system', name: 'Sistem Kewangan Majlis', scope: 'external', agency: 'Majlis Perbandaran' },
  ],
  links: LINKS,
});
