import type { System } from '../../document/types';
import { drawing, type DrawingParts } from '../testing';

const SYSTEM = { id: 'y1', kind: 'system', name: 'Sistem Kelayakan Akademik', scope: 'external' } satisfies System;

const parts = (system: System): DrawingParts => ({
  title: 'Pengambilan Pekerja',
  project: { agency: 'Suruhanjaya Perkhidmatan Awam' },
  elements: [
    { id: 'a1', kind: 'application', name: 'Sistem Pengambilan Pekerja', applicationKind: 'app-kind-main' },
    system,
    { id: 'd1', kind: 'dataset', name: 'Sistem Kelayakan Akademik', holding: 'repository-education', agency: 'Kementerian Pendidikan Tinggi' },
  ],
  links: [
    {
      id: 'x1',
      from: 'y1',
      to: 'a1',
      method: 'method-mygdx',
      data: [{ name: 'Keputusan peperiksaan', classification: 'classification-restricted', holding: 'repository-education' }],
    },
  ],
});

/** Data from a system of nobody. */
export const wrong = drawing(parts(SYSTEM));

/** The ministry that supplies it is named. */
export const right = drawing(parts({ ...SYSTEM, agency: 'Kementerian Pendidikan Tinggi' }));
