import { drawing } from '../testing';

const USER = { id: 'u1', kind: 'user', name: 'Ibu Hamil', relationship: 'g2c', subcategory: 'sub-g2c-social-1-pregnant-women' } as const;
const CHANNEL = { id: 'c1', kind: 'channel', name: 'Aplikasi MyGov', medium: 'medium-app-mygov' } as const;

/** It is not said which of the 17 personas the expectant mother is. */
export const wrong = drawing({ title: 'Tempahan Klinik Ibu dan Anak', elements: [USER, CHANNEL], links: [['u1', 'c1']] });

/** She is the sixteenth. */
export const right = drawing({
  title: 'Tempahan Klinik Ibu dan Anak',
  elements: [{ ...USER, persona: 'persona-expectant-mother' }, CHANNEL],
  links: [['u1', 'c1']],
});
