import { drawing, type DrawingParts } from '../testing';

const USER = { id: 'u1', kind: 'user', name: 'Nelayan', relationship: 'g2c', subcategory: 'sub-g2c-economy-fishers', persona: 'persona-experienced-worker' } as const;
const SERVICE = { id: 's1', kind: 'service', name: 'Lesen Vesel Nelayan', category: 'service-category-e2e', product: 'Lesen vesel' } as const;
const OWN = { id: 'c1', kind: 'channel', name: 'Portal Jabatan Perikanan', medium: 'channel-portal' } as const;
const LINKS = [['u1', 'c1'], ['c1', 's1']] satisfies DrawingParts['links'];

/** Citizens have only the department's own portal. */
export const wrong = drawing({ title: 'Lesen Vesel Nelayan', elements: [USER, OWN, SERVICE], links: LINKS });

/** The government's portal stands beside it. */
export const right = drawing({
  title: 'Lesen Vesel Nelayan',
  elements: [USER, OWN, SERVICE, { id: 'c2', kind: 'channel', name: 'Portal MyGovernment', medium: 'medium-portal-mygovernment' }],
  links: [...LINKS, ['u1', 'c2'], ['c2', 's1']],
});
