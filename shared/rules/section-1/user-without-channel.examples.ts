import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Permohonan Bantuan Kebajikan',
  elements: [
    { id: 'u1', kind: 'user', name: 'Warga emas', relationship: 'g2c', targetGroup: 'target-citizen', persona: 'persona-senior-citizen' },
    { id: 'c1', kind: 'channel', name: 'Portal MyGovernment', medium: 'medium-portal-mygovernment' },
    { id: 's1', kind: 'service', name: 'Permohonan Bantuan Kebajikan', category: 'service-category-e2e', product: 'Bantuan Warga Emas' },
  ],
} satisfies DrawingParts;

/** The senior citizen stands alone. */
export const wrong = drawing({ ...PARTS, links: [['c1', 's1']] });

/** The senior citizen gets the service through the portal. */
export const right = drawing({ ...PARTS, links: [['u1', 'c1'], ['c1', 's1']] });
