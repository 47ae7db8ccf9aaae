import { drawing, type DrawingParts } from '../testing';

const SERVICE = { id: 's1', kind: 'service', name: 'Biasiswa Sukan', category: 'service-category-e2e', product: 'Biasiswa' } as const;
const APPROVE = { id: 'p3', kind: 'process', name: 'Kelulusan', process: 'process-approve', mode: 'online' } as const;
const PROCESS = { kind: 'process', process: 'process-verify', mode: 'online' } as const;

/** Two steps of one check are drawn as two processes. */
export const wrong = drawing({
  title: 'Biasiswa Sukan',
  elements: [SERVICE, { ...PROCESS, id: 'p1', name: 'Semakan dokumen' }, { ...PROCESS, id: 'p2', name: 'Semakan keputusan' }, APPROVE],
  links: [['s1', 'p1'], ['s1', 'p2'], ['s1', 'p3'], ['p1', 'p2'], ['p2', 'p3']] satisfies DrawingParts['links'],
});

/** One high-level process; its steps belong in a document of their own. */
export const right = drawing({
  title: 'Biasiswa Sukan',
  elements: [SERVICE, { ...PROCESS, id: 'p1', name: 'Semakan' }, APPROVE],
  links: [['s1', 'p1'], ['s1', 'p3'], ['p1', 'p3']],
});
