import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Permohonan Pasport',
  elements: [
    { id: 's1', kind: 'service', name: 'Permohonan Pasport', category: 'service-category-partial-e2e' },
    { id: 'p1', kind: 'process', name: 'Pendaftaran', process: 'process-register', mode: 'online' },
    { id: 'p2', kind: 'process', name: 'Semakan', process: 'process-verify', mode: 'online' },
    { id: 'p3', kind: 'process', name: 'Penyerahan', process: 'process-issue', mode: 'manual' },
  ],
} satisfies DrawingParts;
const LINKS = [['s1', 'p1'], ['s1', 'p2'], ['s1', 'p3']] satisfies DrawingParts['links'];

/** Three processes, and no line says which comes first. */
export const wrong = drawing({ ...PARTS, links: LINKS });

/** Registration, check, handing over. */
export const right = drawing({ ...PARTS, links: [...LINKS, ['p1', 'p2'], ['p2', 'p3']] });
