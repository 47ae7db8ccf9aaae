import type { MenuGroup } from './menu-items';

/** The menu of what arranges elements. */
export const ARRANGE_MENU: MenuGroup = {
  label: 'menu.arrange',
  items: [
    { command: 'align-left', label: 'command.alignLeft' },
    { command: 'align-centre', label: 'command.alignCentre' },
    { command: 'align-right', label: 'command.alignRight' },
    '-',
    { command: 'align-top', label: 'command.alignTop' },
    { command: 'align-middle', label: 'command.alignMiddle' },
    { command: 'align-bottom', label: 'command.alignBottom' },
    '-',
    { command: 'distribute-across', label: 'command.distributeAcross' },
    { command: 'distribute-down', label: 'command.distributeDown' },
    '-',
    { command: 'tidy-all', label: 'command.tidyAll', keys: 'CmdOrCtrl+Shift+L' },
    { command: 'tidy-lane', label: 'command.tidyLane', keys: 'CmdOrCtrl+L' },
    '-',
    { command: 'part-earlier', label: 'command.partEarlier', keys: 'CmdOrCtrl+[' },
    { command: 'part-later', label: 'command.partLater', keys: 'CmdOrCtrl+]' },
    '-',
    { command: 'add-note', label: 'command.addNote', keys: 'CmdOrCtrl+Alt+M' },
    '-',
    { command: 'lock', label: 'command.lock', keys: 'CmdOrCtrl+Shift+K' },
    { command: 'lock-lane', label: 'command.lockLane' },
  ],
};
