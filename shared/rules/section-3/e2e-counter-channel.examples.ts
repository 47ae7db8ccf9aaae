import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Bayaran Bil Air',
  elements: [
    { id: 'c1', kind: 'channel', name: 'Portal MyGovernment', medium: 'medium-portal-mygovernment' },
    { id: 'c2', kind: 'channel', name: 'Kaunter Daerah', medium: 'channel-counter' },
    { id: 's1', kind: 'service', name: 'Bayaran Bil Air', category: 'service-category-e2e', product: 'Resit bayaran' },
    { id: 'p1', kind: 'process', name: 'Pemakluman', process: 'process-notify', mode: 'online' },
  ],
} satisfies DrawingParts;

/** The counter stands beside the portal. */
export const wrong = drawing({ ...PARTS, links: [['c1', 's1'], ['c2', 's1'], ['s1', 'p1']] });

/** Everything is done through the portal. */
export const right = drawing({ ...PARTS, elements: PARTS.elements.filter(({ id }) => id !== 'c2'), links: [['c1', 's1'], ['s1', 'p1']] });
