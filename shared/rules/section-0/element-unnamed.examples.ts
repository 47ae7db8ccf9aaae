import { drawing, type DrawingParts } from '../testing';

const SERVICE = { id: 's1', kind: 'service', name: 'Permohonan Biasiswa', category: 'service-category-e2e', product: 'Biasiswa' } as const;
const LINKS = [['s1', 'p1'], ['s1', 'p2']] satisfies DrawingParts['links'];

/** The second process has no name. */
export const wrong = drawing({
  title: 'Permohonan Biasiswa',
  elements: [
    SERVICE,
    { id: 'p1', kind: 'process', name: 'Pendaftaran', process: 'process-register', mode: 'online' },
    { id: 'p2', kind: 'process', name: '', process: 'process-approve', mode: 'online' },
  ],
  links: LINKS,
});

/** Both are named. */
export const right = drawing({
  title: 'Permohonan Biasiswa',
  elements: [
    SERVICE,
    { id: 'p1', kind: 'process', name: 'Pendaftaran', process: 'process-register', mode: 'online' },
    { id: 'p2', kind: 'process', name: 'Kelulusan', process: 'process-approve', mode: 'online' },
  ],
  links: LINKS,
});
