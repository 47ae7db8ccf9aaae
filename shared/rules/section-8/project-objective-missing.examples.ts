import type { Project } from '../../document/types';
import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Permohonan Pasport',
  elements: [{ id: 's1', kind: 'service', name: 'Permohonan Pasport', category: 'service-category-e2e', product: 'Pasport' }],
} satisfies DrawingParts;
const PROJECT = { agency: 'Jabatan Imigresen Malaysia', objective: 'Pasport diperbaharui tanpa hadir ke kaunter.' } satisfies Project;

/** An aim that nobody can measure. */
export const wrong = drawing({ ...PARTS, project: PROJECT });

/** An aim and its measure. */
export const right = drawing({ ...PARTS, project: { ...PROJECT, measure: '80 peratus pembaharuan dalam talian menjelang akhir 2027.' } });
