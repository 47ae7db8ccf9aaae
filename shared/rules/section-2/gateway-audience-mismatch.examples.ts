import { drawing, type DrawingParts } from '../testing';

const PARTS = {
  title: 'Pembaharuan Pas Kerja',
  elements: [
    { id: 'u1', kind: 'user', name: 'Pekerja asing mahir', relationship: 'g2c', targetGroup: 'target-non-citizen', subcategory: 'sub-g2c-social-2-skilled-foreign-workers', persona: 'persona-experienced-worker' },
    { id: 'u2', kind: 'user', name: 'Majikan', relationship: 'g2b', targetGroup: 'target-citizen' },
    { id: 'c1', kind: 'channel', name: 'Portal MyGovernment', medium: 'medium-portal-mygovernment' },
    { id: 'c2', kind: 'channel', name: 'Portal Rai', medium: 'medium-portal-rai' },
  ],
} satisfies DrawingParts;

/** The foreign worker is sent to the citizens' portal. */
export const wrong = drawing({ ...PARTS, links: [['u1', 'c1'], ['u2', 'c1']] });

/** The foreign worker has Portal Rai. */
export const right = drawing({ ...PARTS, links: [['u1', 'c2'], ['u2', 'c1']] });
