import type { canvas as ms } from '../ms/canvas';

export const canvas: Readonly<Record<keyof typeof ms, string>> = {
  'canvas.empty': 'This drawing is still empty. Add an element from the panel on the left.',
};
