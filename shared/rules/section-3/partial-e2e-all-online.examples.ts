import { drawing, type DrawingParts } from '../testing';

const SERVICE = { id: 's1', kind: 'service', name: 'Geran Penyelidikan', product: 'Surat tawaran geran' } as const;
const REST = [
  { id: 'c1', kind: 'channel', name: 'Portal MyGovernment', medium: 'medium-portal-mygovernment' },
  { id: 'p1', kind: 'process', name: 'Pendaftaran', process: 'process-register', mode: 'online' },
  { id: 'p2', kind: 'process', name: 'Kelulusan', process: 'process-approve', mode: 'online' },
] as const;
const LINKS = [['c1', 's1'], ['s1', 'p1'], ['s1', 'p2']] satisfies DrawingParts['links'];

/** Nothing in it is left that is not online. */
export const wrong = drawing({ title: 'Geran Penyelidikan', elements: [{ ...SERVICE, category: 'service-category-partial-e2e' }, ...REST], links: LINKS });

/** So it is E2E. */
export const right = drawing({ title: 'Geran Penyelidikan', elements: [{ ...SERVICE, category: 'service-category-e2e' }, ...REST], links: LINKS });
