import { drawing, type DrawingParts } from '../testing';

const SERVICE = { id: 's1', kind: 'service', name: 'Pendaftaran Koperasi', product: 'Sijil koperasi' } as const;
const REST = [
  { id: 'c1', kind: 'channel', name: 'Kaunter Suruhanjaya', medium: 'channel-counter' },
  { id: 'p1', kind: 'process', name: 'Pendaftaran', process: 'process-register', mode: 'manual' },
] as const;
const LINKS = [['c1', 's1'], ['s1', 'p1']] satisfies DrawingParts['links'];

/** Called partly online, though nobody can get it online. */
export const wrong = drawing({ title: 'Pendaftaran Koperasi', elements: [...REST, { ...SERVICE, category: 'service-category-partial-e2e' }], links: LINKS });

/** It is a manual service. */
export const right = drawing({ title: 'Pendaftaran Koperasi', elements: [...REST, { ...SERVICE, category: 'service-category-manual' }], links: LINKS });
