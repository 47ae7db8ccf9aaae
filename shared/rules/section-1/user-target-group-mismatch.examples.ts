import { drawing } from '../testing';

const USER = { id: 'u1', kind: 'user', name: 'Usahawan makanan', relationship: 'g2b', targetGroup: 'target-citizen' } as const;
const CHANNEL = { id: 'c1', kind: 'channel', name: 'Portal MyGovernment', medium: 'medium-portal-mygovernment' } as const;
const REST = { title: 'Pensijilan Halal', project: { sector: 'sector-economy' }, links: [['u1', 'c1']] } as const;

/** Farmers are a group of G2C in Jadual 2-1, not of G2B. */
export const wrong = drawing({ ...REST, elements: [{ ...USER, subcategory: 'sub-g2c-economy-farmers' }, CHANNEL] });

/** Entrepreneurs are one of G2B. */
export const right = drawing({ ...REST, elements: [{ ...USER, subcategory: 'sub-g2b-economy-entrepreneurs' }, CHANNEL] });
