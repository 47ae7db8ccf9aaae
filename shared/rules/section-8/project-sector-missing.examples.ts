import type { Project } from '../../document/types';
import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Permohonan Kad OKU',
  elements: [{ id: 's1', kind: 'service', name: 'Permohonan Kad OKU', category: 'service-category-e2e', product: 'Kad OKU' }],
} satisfies DrawingParts;
const PROJECT = { agency: 'Jabatan Kebajikan Masyarakat', category: 'project-category-wog', domain: 'domain-social-1-welfare' } satisfies Project;

/** A WoG project that goes to no sector. */
export const wrong = drawing({ ...PARTS, project: PROJECT });

/** It goes to the digital team of Sosial 1. */
export const right = drawing({ ...PARTS, project: { ...PROJECT, sector: 'sector-social-1' } });
