import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Pinjaman Buku Perpustakaan',
  elements: [
    { id: 'u1', kind: 'user', name: 'Pelajar', relationship: 'g2c', subcategory: 'sub-g2c-social-2-students', persona: 'persona-secondary-school-student' },
    { id: 'c1', kind: 'channel', name: 'Portal MyGovernment', medium: 'medium-portal-mygovernment' },
    { id: 's1', kind: 'service', name: 'Pinjaman Buku', category: 'service-category-e2e', product: 'Pinjaman buku' },
    { id: 'p1', kind: 'process', name: 'Carian', process: 'process-search', mode: 'online' },
  ],
} satisfies DrawingParts;

/** Nobody can get at the service. */
export const wrong = drawing({ ...PARTS, links: [['u1', 'c1'], ['s1', 'p1']] });

/** The portal gives access to it. */
export const right = drawing({ ...PARTS, links: [['u1', 'c1'], ['c1', 's1'], ['s1', 'p1']] });
