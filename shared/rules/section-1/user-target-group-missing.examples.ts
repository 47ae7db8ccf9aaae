import { drawing } from '../testing';

const USER = { id: 'u1', kind: 'user', name: 'Pemilik Kenderaan', relationship: 'g2c', persona: 'persona-young-worker' } as const;
const CHANNEL = { id: 'c1', kind: 'channel', name: 'Aplikasi MyGov', medium: 'medium-app-mygov' } as const;

/** The user is of no group of Jadual 2-1. */
export const wrong = drawing({ title: 'Pembaharuan Lesen Kenderaan', elements: [USER, CHANNEL], links: [['u1', 'c1']] });

/** The user is of the subcategory that the table has for vehicle owners. */
export const right = drawing({
  title: 'Pembaharuan Lesen Kenderaan',
  elements: [{ ...USER, subcategory: 'sub-g2c-infrastructure-vehicle-owners' }, CHANNEL],
  links: [['u1', 'c1']],
});
