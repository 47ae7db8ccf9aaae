import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Pembaharuan Lesen Memandu',
  elements: [
    { id: 'c1', kind: 'channel', name: 'Portal JPJ', medium: 'channel-portal' },
    { id: 's1', kind: 'service', name: 'Pembaharuan Lesen Memandu', category: 'service-category-e2e', product: 'Lesen memandu' },
    { id: 'p1', kind: 'process', name: 'Penyerahan', process: 'process-issue', mode: 'online' },
    { id: 'a1', kind: 'application', name: 'Sistem Lesen Memandu', applicationKind: 'app-kind-agency-specific', agencies: ['JPJ'] },
    { id: 'as1', kind: 'application-service', name: 'Perkhidmatan pembaharuan lesen', parent: 'a1' },
  ],
} satisfies DrawingParts;

const LINKS = [['c1', 's1'], ['s1', 'p1'], ['p1', 'a1']] satisfies DrawingParts['links'];

/** People reach the application, and nothing signs them in. */
export const wrong = drawing({ ...PARTS, links: LINKS });

/** The application signs its users in through MyDigital ID. */
export const right = drawing({
  ...PARTS,
  elements: [...PARTS.elements, { id: 'pf1', kind: 'platform', name: 'MyDigital ID', platform: 'platform-mydigital-id' }],
  links: [...LINKS, ['a1', 'pf1']],
});
