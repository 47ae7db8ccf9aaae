import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Tempahan Dewan Awam',
  elements: [
    { id: 's1', kind: 'service', name: 'Tempahan Dewan', category: 'service-category-e2e', product: 'Pengesahan tempahan' },
    { id: 'p1', kind: 'process', name: 'Carian', process: 'process-search', mode: 'online' },
    { id: 'p2', kind: 'process', name: 'Pemakluman', process: 'process-notify', mode: 'online' },
    { id: 'a1', kind: 'application', name: 'Sistem Tempahan Dewan', applicationKind: 'app-kind-main' },
  ],
} satisfies DrawingParts;
const LINKS = [['s1', 'p1'], ['p1', 'a1'], ['p2', 'a1']] satisfies DrawingParts['links'];

/** The second process belongs to no service. */
export const wrong = drawing({ ...PARTS, links: LINKS });

/** It helps to realise the booking. */
export const right = drawing({ ...PARTS, links: [...LINKS, ['s1', 'p2']] });
