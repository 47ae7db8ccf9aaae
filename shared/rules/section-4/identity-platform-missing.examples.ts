import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Pembukaan Akaun Dana',
  elements: [
    { id: 's1', kind: 'service', name: 'Pembukaan Akaun Dana', category: 'service-category-e2e', product: 'Akaun dana' },
    { id: 'p1', kind: 'process', name: 'Pengesahan Identiti', process: 'process-identify', mode: 'online' },
    { id: 'a1', kind: 'application', name: 'Sistem Dana', applicationKind: 'app-kind-main' },
  ],
} satisfies DrawingParts;
const LINKS = [['s1', 'p1'], ['p1', 'a1']] satisfies DrawingParts['links'];

/** Identities are verified, and nothing says by what. */
export const wrong = drawing({ ...PARTS, links: LINKS });

/** By MyDigital ID. */
export const right = drawing({
  ...PARTS,
  elements: [...PARTS.elements, { id: 'f1', kind: 'platform', name: 'MyDigital ID', platform: 'platform-mydigital-id' }],
  links: [...LINKS, ['a1', 'f1']],
});
