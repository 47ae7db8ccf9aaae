import { drawing, type DrawingParts } from '../testing';

const CITIZEN = { id: 'u1', kind: 'user', name: 'Orang Awam', relationship: 'g2c', targetGroup: 'target-citizen', persona: 'persona-young-worker' } as const;
const COMPANY = { id: 'u2', kind: 'user', name: 'Syarikat', relationship: 'g2b', targetGroup: 'target-citizen' } as const;
const PORTAL = { id: 'c1', kind: 'channel', name: 'Portal MyGovernment', medium: 'medium-portal-mygovernment' } as const;
const E2E = { kind: 'service', category: 'service-category-e2e' } as const;
const USES = [['u1', 'c1'], ['u2', 'c1']] satisfies DrawingParts['links'];

/** One E2E service is for citizens and for businesses. */
export const wrong = drawing({
  title: 'Semakan Saman',
  elements: [CITIZEN, COMPANY, PORTAL, { ...E2E, id: 's1', name: 'Semakan Saman', product: 'Penyata saman' }],
  links: [...USES, ['c1', 's1']],
});

/** Each group has a service of its own. */
export const right = drawing({
  title: 'Semakan Saman',
  elements: [
    CITIZEN,
    COMPANY,
    PORTAL,
    { id: 'c2', kind: 'channel', name: 'Aplikasi MyGov', medium: 'medium-app-mygov' },
    { ...E2E, id: 's1', name: 'Semakan Saman Individu', product: 'Penyata saman individu' },
    { ...E2E, id: 's2', name: 'Semakan Saman Syarikat', product: 'Penyata saman syarikat' },
  ],
  links: [['u1', 'c2'], ['u2', 'c1'], ['c2', 's1'], ['c1', 's2']],
});
