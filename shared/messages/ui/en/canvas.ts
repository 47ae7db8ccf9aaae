import type { canvas as ms } from '../ms/canvas';

export const canvas: Readonly<Record<keyof typeof ms, string>> = {
  'canvas.empty': 'This drawing is still empty. Add an element from the panel on the left.',
  'canvas.name': 'Drawing canvas',
  'canvas.instructions': 'Arrow keys go to the neighbouring element, [ and ] follow links. Ctrl+arrow keys move the selected elements. L links. F2 renames. Delete removes.',
  'canvas.edgeInstructions': 'Enter selects the link. Delete removes it.',
  'canvas.moved': 'Moved {direction}.',
  'canvas.minimap': 'Small map of the drawing',
  'canvas.connect': 'Drag from here to make a link',
  'canvas.link': 'Link',
  'canvas.ghost': 'Add: {kind}',
  'canvas.badge': '{severity}: {count} findings',
  'canvas.rename': 'Name of the {kind}',
  'canvas.place': '{name}: {at} of {of} in the lane {lane}, links: {links}',
  'direction.up': 'up',
  'direction.down': 'down',
  'direction.left': 'left',
  'direction.right': 'right',
};
