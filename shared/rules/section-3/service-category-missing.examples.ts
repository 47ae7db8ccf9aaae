import { drawing } from '../testing';

const SERVICE = { id: 's1', kind: 'service', name: 'Permit Bekerja Sambilan', product: 'Permit' } as const;
const REST = [
  { id: 'c1', kind: 'channel', name: 'Portal MyGovernment', medium: 'medium-portal-mygovernment' },
  { id: 'p1', kind: 'process', name: 'Pendaftaran', process: 'process-register', mode: 'online' },
  { id: 'p2', kind: 'process', name: 'Pemeriksaan', process: 'process-inspect', mode: 'manual' },
] as const;
const LINKS = [['c1', 's1'], ['s1', 'p1'], ['s1', 'p2']] as const;

/** Online, with one process by hand; but no category says so. */
export const wrong = drawing({ title: 'Permit Bekerja Sambilan', elements: [SERVICE, ...REST], links: LINKS });

/** The category says partial E2E. */
export const right = drawing({
  title: 'Permit Bekerja Sambilan',
  elements: [{ ...SERVICE, category: 'service-category-partial-e2e' }, ...REST],
  links: LINKS,
});
