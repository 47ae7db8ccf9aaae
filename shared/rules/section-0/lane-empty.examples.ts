import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Lesen Penjaja',
  elements: [
    { id: 'u1', kind: 'user', name: 'Penjaja', relationship: 'g2b', targetGroup: 'target-citizen' },
    { id: 'c1', kind: 'channel', name: 'Portal MyGovernment', medium: 'medium-portal-mygovernment' },
    { id: 'p1', kind: 'process', name: 'Kelulusan', process: 'process-approve', mode: 'online' },
    { id: 'a1', kind: 'application', name: 'Sistem Lesen Penjaja' },
    { id: 'f1', kind: 'platform', name: 'MyDigital ID', platform: 'platform-mydigital-id' },
    { id: 'y1', kind: 'system', name: 'Sistem Akaun Majlis', scope: 'internal' },
    { id: 't1', kind: 'site', name: 'PDSA JDN', location: 'location-pdsa' },
  ],
  links: [['u1', 'c1'], ['p1', 'a1'], { id: 'x1', from: 'a1', to: 'y1', method: 'method-api', data: [{ name: 'Bayaran lesen' }] }, ['a1', 'f1'], ['a1', 't1']],
} satisfies DrawingParts;

/** Six lanes are filled; nothing says which service it is about. */
export const wrong = drawing(PARTS);

/** The service stands between the channel and the process. */
export const right = drawing({
  ...PARTS,
  elements: [...PARTS.elements, { id: 's1', kind: 'service', name: 'Lesen Penjaja', category: 'service-category-e2e', product: 'Lesen Penjaja' }],
  links: [...PARTS.links, ['c1', 's1'], ['s1', 'p1']],
});
