import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Bayaran Kompaun',
  elements: [
    { id: 'c1', kind: 'channel', name: 'Portal MyGovernment', medium: 'medium-portal-mygovernment' },
    { id: 's1', kind: 'service', name: 'Bayaran Kompaun', category: 'service-category-e2e', product: 'Resit bayaran' },
    { id: 'p1', kind: 'process', name: 'Pembayaran', process: 'process-pay', mode: 'online' },
    { id: 'a1', kind: 'application', name: 'Sistem Kompaun', applicationKind: 'app-kind-main' },
  ],
} satisfies DrawingParts;
const LINKS = [['c1', 's1'], ['s1', 'p1'], ['p1', 'a1']] satisfies DrawingParts['links'];

/** People pay, but not through the government's payment platform. */
export const wrong = drawing({ ...PARTS, links: LINKS });

/** The application relies on the ePayment Gateway. */
export const right = drawing({
  ...PARTS,
  elements: [...PARTS.elements, { id: 'f1', kind: 'platform', name: 'ePayment Gateway', platform: 'platform-epayment-gateway' }],
  links: [...LINKS, ['a1', 'f1']],
});
