import type { lines as ms } from '../ms/lines';

export const lines: Readonly<Record<keyof typeof ms, string>> = {
  'lines.refused': '{reason}',
  'lines.changeFrom': 'Change the “from” end',
  'lines.changeTo': 'Change the “to” end',
  'lines.chain': 'Chain of {name}: {elements} elements, {links} links.',
  'command.followChain': 'Show the chain of the selection',
};
