import { drawing, type DrawingParts } from '../testing';

const SERVICE = { id: 's1', kind: 'service', name: 'Permohonan Pelan Bangunan', product: 'Pelan diluluskan' } as const;
const REST = [
  { id: 'c1', kind: 'channel', name: 'Kaunter Pusat Setempat', medium: 'channel-e-counter' },
  { id: 'c2', kind: 'channel', name: 'Portal MyGovernment', medium: 'medium-portal-mygovernment' },
  { id: 'p1', kind: 'process', name: 'Penghantaran', process: 'process-deliver', mode: 'online' },
  { id: 'p2', kind: 'process', name: 'Pemeriksaan', process: 'process-inspect', mode: 'manual' },
] as const;
const LINKS = [['c1', 's1'], ['c2', 's1'], ['s1', 'p1'], ['s1', 'p2']] satisfies DrawingParts['links'];

/** An e-counter service that can be had through the portal. */
export const wrong = drawing({ title: 'Permohonan Pelan Bangunan', elements: [...REST, { ...SERVICE, category: 'service-category-e-counter' }], links: LINKS });

/** Partly online, partly by hand: partial E2E. */
export const right = drawing({ title: 'Permohonan Pelan Bangunan', elements: [...REST, { ...SERVICE, category: 'service-category-partial-e2e' }], links: LINKS });
