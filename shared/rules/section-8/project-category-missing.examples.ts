import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Permohonan Kad OKU',
  elements: [{ id: 's1', kind: 'service', name: 'Permohonan Kad OKU', category: 'service-category-e2e', product: 'Kad OKU' }],
} satisfies DrawingParts;

/** A project of no category. */
export const wrong = drawing({ ...PARTS, project: { agency: 'Jabatan Kebajikan Masyarakat' } });

/** A WoG project of its sector. */
export const right = drawing({
  ...PARTS,
  project: { agency: 'Jabatan Kebajikan Masyarakat', category: 'project-category-wog', sector: 'sector-social-1' },
});
