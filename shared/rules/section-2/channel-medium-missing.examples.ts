import { drawing } from '../testing';

const CHANNEL = { id: 'c1', kind: 'channel', name: 'Portal MyGovernment' } as const;
const REST = [
  { id: 'u1', kind: 'user', name: 'Pencari Kerja', relationship: 'g2c', targetGroup: 'target-citizen', persona: 'persona-jobseeker' },
  { id: 's1', kind: 'service', name: 'Padanan Pekerjaan' },
] as const;
const LINKS = [['u1', 'c1'], ['c1', 's1']] as const;

/** The name alone does not tell the checks which portal this is. */
export const wrong = drawing({ title: 'Padanan Pekerjaan', elements: [CHANNEL, ...REST], links: LINKS });

/** The medium does. */
export const right = drawing({
  title: 'Padanan Pekerjaan',
  elements: [{ ...CHANNEL, medium: 'medium-portal-mygovernment' }, ...REST],
  links: LINKS,
});
