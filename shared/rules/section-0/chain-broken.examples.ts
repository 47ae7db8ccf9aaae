import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Permohonan Kad OKU',
  elements: [
    { id: 'u1', kind: 'user', name: 'Orang Kurang Upaya', relationship: 'g2c', targetGroup: 'target-citizen', persona: 'persona-person-with-disability' },
    { id: 'c1', kind: 'channel', name: 'Portal MyGovernment', medium: 'medium-portal-mygovernment' },
    { id: 's1', kind: 'service', name: 'Permohonan Kad OKU', category: 'service-category-e2e', product: 'Kad OKU' },
    { id: 'p1', kind: 'process', name: 'Pendaftaran', process: 'process-register', mode: 'online' },
    { id: 'a1', kind: 'application', name: 'Sistem Kad OKU', applicationKind: 'app-kind-main' },
    { id: 'f1', kind: 'platform', name: 'MyDigital ID', platform: 'platform-mydigital-id' },
    { id: 't1', kind: 'site', name: 'PDSA JDN', location: 'location-pdsa' },
  ],
} satisfies DrawingParts;

const LINKS = [['u1', 'c1'], ['c1', 's1'], ['s1', 'p1'], ['a1', 'f1'], ['a1', 't1']] satisfies DrawingParts['links'];

/** The chain ends at the process: nothing says which application does it. */
export const wrong = drawing({ ...PARTS, links: LINKS });

/** The way leads from the user to the site. */
export const right = drawing({ ...PARTS, links: [...LINKS, ['p1', 'a1']] });
