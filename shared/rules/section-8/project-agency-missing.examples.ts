import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Permohonan Kad OKU',
  elements: [{ id: 's1', kind: 'service', name: 'Permohonan Kad OKU', category: 'service-category-e2e', product: 'Kad OKU' }],
} satisfies DrawingParts;

/** A service that nobody provides. */
export const wrong = drawing({ ...PARTS, project: { agency: '' } });

/** The agency that provides it is named. */
export const right = drawing({ ...PARTS, project: { agency: 'Jabatan Kebajikan Masyarakat' } });
