import { drawing } from '../testing';

const USER = { id: 'u1', kind: 'user', name: 'Pelarian berdaftar', relationship: 'g2c', subcategory: 'sub-g2c-social-1-unhcr-refugees', persona: 'persona-low-income-family' } as const;
const CHANNEL = { id: 'c1', kind: 'channel', name: 'Kaunter Kesihatan', medium: 'channel-counter' } as const;
const REST = { title: 'Rawatan Kesihatan Asas', project: { sector: 'sector-social-1' }, links: [['u1', 'c1']] } as const;

/** A UNHCR refugee cannot be a citizen. */
export const wrong = drawing({ ...REST, elements: [{ ...USER, targetGroup: 'target-citizen' }, CHANNEL] });

/** A UNHCR refugee is a non-citizen. */
export const right = drawing({ ...REST, elements: [{ ...USER, targetGroup: 'target-non-citizen' }, CHANNEL] });
