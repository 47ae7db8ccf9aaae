import type { palette as ms } from '../ms/palette';

export const palette: Readonly<Record<keyof typeof ms, string>> = {
  'command.palette': 'Command palette…',
  'palette.title': 'Commands, elements, or what to add',
  'palette.placeholder': 'Type a command, an element’s name, or what to add…',
  'palette.placeholderStart': 'Type a command…',
  'palette.list': 'Results',
  'palette.recent': 'Used last',
  'palette.commands': 'Commands',
  'palette.elements': 'Go to an element',
  'palette.add': 'Add',
  'palette.inForce': 'in force',
  'palette.nothing': 'Nothing matches “{query}”.',
  'palette.count': '{count} results',
  'palette.lane': 'Lane {lane}',
  'palette.hintLink': 'add and link with the selection',
};
