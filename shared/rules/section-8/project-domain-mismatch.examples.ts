import type { Project } from '../../document/types';
import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Permohonan Biasiswa',
  elements: [{ id: 's1', kind: 'service', name: 'Permohonan Biasiswa', category: 'service-category-e2e', product: 'Surat tawaran biasiswa' }],
} satisfies DrawingParts;
const PROJECT = { agency: 'Kementerian Pendidikan Tinggi', category: 'project-category-wog', sector: 'sector-social-2' } satisfies Project;

/** Education as the economy's sector has it, in a project of Sosial 2. */
export const wrong = drawing({ ...PARTS, project: { ...PROJECT, domain: 'domain-economy-education' } });

/** Education as Sosial 2 has it. */
export const right = drawing({ ...PARTS, project: { ...PROJECT, domain: 'domain-social-2-education' } });
