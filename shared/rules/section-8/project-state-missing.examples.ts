import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Permohonan Pasport',
  elements: [{ id: 'a1', kind: 'application', name: 'Sistem Pasport', applicationKind: 'app-kind-agency-specific', agencies: ['Jabatan Imigresen Malaysia'] }],
} satisfies DrawingParts;

/** Today's system, or tomorrow's? */
export const wrong = drawing({ ...PARTS, project: { agency: 'Jabatan Imigresen Malaysia' } });

/** Tomorrow's. */
export const right = drawing({ ...PARTS, project: { agency: 'Jabatan Imigresen Malaysia', state: 'to-be' } });
