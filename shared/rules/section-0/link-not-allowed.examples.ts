import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Pendaftaran Perniagaan',
  elements: [
    { id: 'u1', kind: 'user', name: 'Usahawan', relationship: 'g2b', subcategory: 'sub-g2b-economy-entrepreneurs' },
    { id: 'c1', kind: 'channel', name: 'Portal MyGovernment', medium: 'medium-portal-mygovernment' },
    { id: 's1', kind: 'service', name: 'Pendaftaran Perniagaan', category: 'service-category-e2e', product: 'Sijil Pendaftaran' },
  ],
} satisfies DrawingParts;

/** The service points back at the channel that gives access to it. */
export const wrong = drawing({ ...PARTS, links: [['u1', 'c1'], ['s1', 'c1']] });

/** The channel gives access to the service. */
export const right = drawing({ ...PARTS, links: [['u1', 'c1'], ['c1', 's1']] });
