import { FORMATS } from '../../shared/export/formats/registry';
import type { UiKey } from '../../shared/messages/ui/ui-text';
import { exportCommandId } from './export-command-id';

/** Commands' ids under a title of their own, in a menu that opens from an item of another. */
export interface SubmenuFacts {
  readonly label: UiKey;
  readonly commands: readonly string[];
}

/** A command's id, or a menu of some. */
export type MenuEntry = string | SubmenuFacts;

/** A menu: its title and what is in it, in groups that a line divides. */
export interface MenuFacts {
  readonly id: string;
  readonly label: UiKey;
  readonly groups: readonly (readonly MenuEntry[])[];
}

/** The ids of all commands in a menu, in its order, those of its submenus among them. */
export function commandsIn({ groups }: MenuFacts): readonly string[] {
  return groups.flat().flatMap((entry) => (typeof entry === 'string' ? [entry] : entry.commands));
}

/** The menu bar; the list of shortcuts follows it. */
export const MENUS: readonly MenuFacts[] = [
  {
    id: 'file',
    label: 'menu.file',
    groups: [['new', 'starter', 'new-window', 'open', 'import'], ['save', 'save-as', 'revert', 'versions', 'compare', 'overlap'], ['pack', { label: 'menu.export', commands: FORMATS.map(({ id }) => exportCommandId(id)) }], ['print'], ['close']],
  },
  {
    id: 'edit',
    label: 'menu.edit',
    groups: [['undo', 'redo'], ['cut', 'copy', 'paste', 'paste-rows', 'copy-picture', 'duplicate', 'delete'], ['select-all', 'select-none'], ['find-text', 'find-next', 'find-previous', 'clear-filter'], ['rename']],
  },
  {
    id: 'view',
    label: 'menu.view',
    groups: [
      ['fit', 'zoom-in', 'zoom-out', 'zoom-actual'],
      ['toggle-library', 'toggle-side', 'toggle-outline', 'toggle-exercise'],
      ['follow-chain', { label: 'menu.walk', commands: ['walk', 'walk-build-up', 'walk-presenter', 'walk-edit', 'walk-open'] }],
      ['fold-lane', 'fold-others', 'unfold-all'],
      ['show-inspector', 'show-findings', 'show-project'],
      ['language-ms', 'language-en'],
      ['theme-system', 'theme-light', 'theme-dark'],
    ],
  },
  {
    id: 'drawing',
    label: 'menu.drawing',
    groups: [['next', 'link', 'find-element', 'context-menu'], ['own-lists'], ['go-up', 'go-down', 'go-left', 'go-right', 'go-along', 'go-back'], ['next-region', 'previous-region'], ['next-finding', 'previous-finding'], ['stage-draft', 'stage-submission']],
  },
  {
    id: 'arrange',
    label: 'menu.arrange',
    groups: [
      ['align-left', 'align-centre', 'align-right'],
      ['align-top', 'align-middle', 'align-bottom'],
      ['distribute-across', 'distribute-down'],
      ['tidy-all', 'tidy-lane'],
      ['part-earlier', 'part-later'],
      ['add-note'],
      ['lock', 'lock-lane'],
    ],
  },
  { id: 'help', label: 'menu.help', groups: [['handbook', 'exercises', 'exercise-new', 'exercise-open', 'palette', 'shortcuts'], ['show-log', 'about']] },
];
