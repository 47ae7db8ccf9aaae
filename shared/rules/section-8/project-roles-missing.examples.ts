import type { Project } from '../../document/types';
import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Permohonan Kad OKU',
  elements: [{ id: 's1', kind: 'service', name: 'Permohonan Kad OKU', category: 'service-category-e2e', product: 'Kad OKU' }],
} satisfies DrawingParts;
const PROJECT = { agency: 'Jabatan Kebajikan Masyarakat', category: 'project-category-wog', sector: 'sector-social-1' } satisfies Project;

/** Led by an agency, owned by none. */
export const wrong = drawing({ ...PARTS, project: { ...PROJECT, roles: { lead: 'Jabatan Kebajikan Masyarakat' } } });

/** Both are named. */
export const right = drawing({
  ...PARTS,
  project: { ...PROJECT, roles: { lead: 'Jabatan Kebajikan Masyarakat', owner: 'Kementerian Pembangunan Wanita, Keluarga dan Masyarakat' } },
});
