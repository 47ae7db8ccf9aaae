import { drawing, type DrawingParts } from '../testing';

const CHANNEL = { id: 'c1', kind: 'channel', name: 'Portal MyGovernment', medium: 'medium-portal-mygovernment' } as const;
const SERVICE = { id: 's1', kind: 'service', name: 'Lesen Restoran', category: 'service-category-e2e', product: 'Lesen' } as const;
const REGISTER = { id: 'p1', kind: 'process', name: 'Pendaftaran', process: 'process-register', mode: 'online' } as const;
const APPROVE = { id: 'p2', kind: 'process', name: 'Kelulusan', process: 'process-approve' } as const;
const LINKS = [['c1', 's1'], ['s1', 'p1'], ['s1', 'p2']] satisfies DrawingParts['links'];

/** Approval is done on paper, though the service is said to be online from start to end. */
export const wrong = drawing({ title: 'Lesen Restoran', elements: [CHANNEL, SERVICE, REGISTER, { ...APPROVE, mode: 'manual' }], links: LINKS });

/** Approval is online too. */
export const right = drawing({ title: 'Lesen Restoran', elements: [CHANNEL, SERVICE, REGISTER, { ...APPROVE, mode: 'online' }], links: LINKS });
