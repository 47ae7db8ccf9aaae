import type { arrange as ms } from '../ms/arrange';

export const arrange: Readonly<Record<keyof typeof ms, string>> = {
  'menu.arrange': 'Arrange',
  'command.alignLeft': 'Align left edges',
  'command.alignCentre': 'Align centres',
  'command.alignRight': 'Align right edges',
  'command.alignTop': 'Align upper edges',
  'command.alignMiddle': 'Align middles',
  'command.alignBottom': 'Align lower edges',
  'command.distributeAcross': 'Make gaps across equal',
  'command.distributeDown': 'Make gaps down equal',
  'command.lock': 'Lock the selected elements',
  'command.lockLane': 'Lock the selected lane',
  'edit.align': 'Align',
  'edit.distribute': 'Make gaps equal',
  'edit.lock': 'Lock',
  'edit.unlock': 'Unlock',
  'arrange.locked': 'Locked',
  'arrange.lockedElement': '{name} (locked)',
  'arrange.lanes': 'Lanes',
  'arrange.lockLane': 'Lock lane {lane}: {name}',
  'arrange.done': '{edit}: {count} elements.',
};
