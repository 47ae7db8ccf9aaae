import { drawing, type DrawingParts } from '../testing';

const CHANNEL = { id: 'c1', kind: 'channel', name: 'Portal MyGovernment', medium: 'medium-portal-mygovernment' } as const;
const SERVICE = { id: 's1', kind: 'service', name: 'Permohonan Sijil Kelahiran', category: 'service-category-e2e' } as const;
const PROCESS = { id: 'p1', kind: 'process', name: 'Pendaftaran', process: 'process-register', mode: 'online' } as const;
const LINKS = [['c1', 's1'], ['s1', 'p1']] satisfies DrawingParts['links'];

/** It is not said what the parents get in the end. */
export const wrong = drawing({ title: 'Permohonan Sijil Kelahiran', elements: [CHANNEL, SERVICE, PROCESS], links: LINKS });

/** They get a birth certificate. */
export const right = drawing({ title: 'Permohonan Sijil Kelahiran', elements: [CHANNEL, { ...SERVICE, product: 'Sijil kelahiran' }, PROCESS], links: LINKS });
