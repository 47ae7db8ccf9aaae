import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Daftar Pemilih',
  elements: [
    { id: 'c1', kind: 'channel', name: 'Portal MyGovernment', medium: 'medium-portal-mygovernment' },
    { id: 's1', kind: 'service', name: 'Semakan Daftar Pemilih', category: 'service-category-e2e', product: 'Butiran pengundi' },
    { id: 'p1', kind: 'process', name: 'Carian', process: 'process-search', mode: 'online' },
    { id: 'p2', kind: 'process', name: 'Pemakluman', process: 'process-notify', mode: 'online' },
  ],
} satisfies DrawingParts;

/** The processes are drawn, but nothing ties them to the service. */
export const wrong = drawing({ ...PARTS, links: [['c1', 's1'], ['p1', 'p2']] });

/** The two processes realise the service. */
export const right = drawing({ ...PARTS, links: [['c1', 's1'], ['s1', 'p1'], ['s1', 'p2'], ['p1', 'p2']] });
