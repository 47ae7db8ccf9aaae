import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Semakan Cukai Pintu',
  elements: [
    { id: 'u1', kind: 'user', name: 'Pemilik Tanah', relationship: 'g2c', subcategory: 'sub-g2c-infrastructure-land-owners', persona: 'persona-experienced-worker' },
    { id: 'c1', kind: 'channel', name: 'Portal MyGovernment', medium: 'medium-portal-mygovernment' },
    { id: 's1', kind: 'service', name: 'Semakan Cukai Pintu', category: 'service-category-e2e', product: 'Penyata cukai' },
  ],
} satisfies DrawingParts;

/** The portal leads nowhere. */
export const wrong = drawing({ ...PARTS, links: [['u1', 'c1']] });

/** The portal gives access to the service. */
export const right = drawing({ ...PARTS, links: [['u1', 'c1'], ['c1', 's1']] });
