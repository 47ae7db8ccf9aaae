import type { UiKey } from '../../shared/messages/ui/ui-text';

/** One line of the menu: a command of the window, by its id there. */
export interface MenuCommand {
  readonly command: string;
  readonly label: UiKey;
  /** As Electron writes keys; shown only, the window itself listens to them. */
  readonly keys?: string;
  /** What a Mac's own text fields do with it; the keys then come from the system. */
  readonly role?: 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'selectAll';
}

export interface MenuGroup {
  readonly label: UiKey;
  /** `-` draws a line. */
  readonly items: readonly (MenuCommand | '-')[];
}

/** The menu. A test holds it against the window's commands: every id exists there, with this label and these keys. */
export const MENU: readonly MenuGroup[] = [
  {
    label: 'menu.file',
    items: [
      { command: 'new', label: 'command.new', keys: 'CmdOrCtrl+Alt+N' },
      { command: 'open', label: 'command.open', keys: 'CmdOrCtrl+O' },
      '-',
      { command: 'save', label: 'command.save', keys: 'CmdOrCtrl+S' },
      { command: 'save-as', label: 'command.saveAs', keys: 'CmdOrCtrl+Shift+S' },
      '-',
      { command: 'export-png', label: 'command.exportPng', keys: 'CmdOrCtrl+E' },
      { command: 'export-svg', label: 'command.exportSvg' },
      { command: 'export-json', label: 'command.exportJson' },
      '-',
      { command: 'close', label: 'command.close' },
    ],
  },
  {
    label: 'menu.edit',
    items: [
      { command: 'undo', label: 'command.undo', keys: 'CmdOrCtrl+Z', role: 'undo' },
      { command: 'redo', label: 'command.redo', keys: 'CmdOrCtrl+Shift+Z', role: 'redo' },
      '-',
      { command: 'cut', label: 'command.cut', keys: 'CmdOrCtrl+X', role: 'cut' },
      { command: 'copy', label: 'command.copy', keys: 'CmdOrCtrl+C', role: 'copy' },
      { command: 'paste', label: 'command.paste', keys: 'CmdOrCtrl+V', role: 'paste' },
      { command: 'duplicate', label: 'command.duplicate', keys: 'CmdOrCtrl+D' },
      '-',
      { command: 'select-all', label: 'command.selectAll', keys: 'CmdOrCtrl+A', role: 'selectAll' },
    ],
  },
  {
    label: 'menu.view',
    items: [
      { command: 'fit', label: 'command.fit', keys: 'Shift+1' },
      { command: 'zoom-in', label: 'command.zoomIn', keys: 'CmdOrCtrl+Plus' },
      { command: 'zoom-out', label: 'command.zoomOut', keys: 'CmdOrCtrl+-' },
      { command: 'zoom-actual', label: 'command.zoomActual', keys: 'CmdOrCtrl+0' },
      '-',
      { command: 'toggle-library', label: 'command.toggleLibrary' },
      { command: 'toggle-side', label: 'command.toggleSide' },
    ],
  },
  {
    label: 'menu.drawing',
    items: [
      { command: 'tidy-all', label: 'command.tidyAll' },
      '-',
      { command: 'next-finding', label: 'command.nextFinding', keys: 'F8' },
      { command: 'previous-finding', label: 'command.previousFinding', keys: 'Shift+F8' },
    ],
  },
  { label: 'menu.help', items: [{ command: 'shortcuts', label: 'command.shortcuts' }] },
];
