import { drawing, type DrawingParts } from '../testing';

const SERVICE = { id: 's1', kind: 'service', name: 'Permit Import', category: 'service-category-e2e', product: 'Permit import' } as const;
const REGISTER = { id: 'p1', kind: 'process', name: 'Pendaftaran', process: 'process-register', mode: 'online' } as const;
const APPROVE = { id: 'p2', kind: 'process', name: 'Kelulusan', mode: 'online' } as const;
const LINKS = [['s1', 'p1'], ['s1', 'p2']] satisfies DrawingParts['links'];

/** Which of the 20 general processes the second one is, is left to the reader. */
export const wrong = drawing({ title: 'Permit Import', elements: [SERVICE, REGISTER, APPROVE], links: LINKS });

/** It is number 11. */
export const right = drawing({ title: 'Permit Import', elements: [SERVICE, REGISTER, { ...APPROVE, process: 'process-approve' }], links: LINKS });
