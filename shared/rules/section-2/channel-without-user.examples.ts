import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Aduan Awam',
  elements: [
    { id: 'u1', kind: 'user', name: 'Pengadu', relationship: 'g2c', targetGroup: 'target-citizen', persona: 'persona-woman' },
    { id: 'c1', kind: 'channel', name: 'Portal MyGovernment', medium: 'medium-portal-mygovernment' },
    { id: 's1', kind: 'service', name: 'Aduan Awam', category: 'service-category-e2e', product: 'Jawapan aduan' },
  ],
} satisfies DrawingParts;

/** Nobody takes the portal. */
export const wrong = drawing({ ...PARTS, links: [['c1', 's1']] });

/** The complainant does. */
export const right = drawing({ ...PARTS, links: [['u1', 'c1'], ['c1', 's1']] });
