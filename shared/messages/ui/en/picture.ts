import type { picture as ms } from '../ms/picture';

export const picture: Readonly<Record<keyof typeof ms, string>> = {
  'picture.list': 'All elements and links',
  'picture.instructions': 'Arrow keys go from one to the next. Page Down goes to the next lane. Enter selects and moves on to the element itself. Ctrl+Enter adds it to the selection.',
};
