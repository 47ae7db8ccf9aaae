import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Tuntutan Pencen',
  elements: [
    { id: 'u1', kind: 'user', name: 'Pesara', relationship: 'g2c', targetGroup: 'target-citizen', persona: 'persona-retiree' },
    { id: 'c1', kind: 'channel', name: 'Portal MyGovernment', medium: 'medium-portal-mygovernment' },
    { id: 's1', kind: 'service', name: 'Tuntutan Pencen', category: 'service-category-e2e', product: 'Bayaran pencen' },
    { id: 'f1', kind: 'platform', name: 'MyDigital ID', platform: 'platform-mydigital-id' },
  ],
} satisfies DrawingParts;
const LINKS = [['u1', 'c1'], ['c1', 's1']] satisfies DrawingParts['links'];

/** The portal does not show how people sign in. */
export const wrong = drawing({ ...PARTS, links: LINKS });

/** It relies on MyDigital ID. */
export const right = drawing({ ...PARTS, links: [...LINKS, ['c1', 'f1']] });
