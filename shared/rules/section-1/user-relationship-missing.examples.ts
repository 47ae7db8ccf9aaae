import { drawing } from '../testing';

const USER = { id: 'u1', kind: 'user', name: 'Pelajar (G2C)', subcategory: 'sub-g2c-social-2-students', persona: 'persona-higher-education-student' } as const;
const CHANNEL = { id: 'c1', kind: 'channel', name: 'Portal MyGovernment', medium: 'medium-portal-mygovernment' } as const;

/** Only the name says whom the government deals with here. */
export const wrong = drawing({ title: 'Permohonan Pinjaman Pendidikan', elements: [USER, CHANNEL], links: [['u1', 'c1']] });

/** The relationship says it. */
export const right = drawing({
  title: 'Permohonan Pinjaman Pendidikan',
  elements: [{ ...USER, relationship: 'g2c' }, CHANNEL],
  links: [['u1', 'c1']],
});
