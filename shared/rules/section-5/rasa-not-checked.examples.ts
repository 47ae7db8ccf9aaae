import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Pengambilan Pekerja',
  elements: [
    { id: 'a1', kind: 'application', name: 'Sistem Pengambilan Pekerja', applicationKind: 'app-kind-agency-specific', agencies: ['Agensi PQRST'] },
    { id: 'as1', kind: 'application-service', name: 'Perkhidmatan permohonan calon', parent: 'a1' },
  ],
} satisfies DrawingParts;

/** A new application, and nobody looked whether there is one already. */
export const wrong = drawing({ ...PARTS, project: { agency: 'Agensi PQRST', rasaChecked: false } });

/** The repository was searched. */
export const right = drawing({ ...PARTS, project: { agency: 'Agensi PQRST', rasaChecked: true } });
