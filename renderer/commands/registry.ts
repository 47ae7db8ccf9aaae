import { ARRANGE_COMMANDS } from './arrange-commands';
import type { Command } from './command';
import { DRAWING_COMMANDS } from './drawing-commands';
import { EDIT_COMMANDS } from './edit-commands';
import { FILE_COMMANDS } from './file-commands';
import { FINDING_COMMANDS } from './finding-commands';
import { FOLD_COMMANDS } from './fold-commands';
import { GO_COMMANDS } from './go-commands';
import { SETTINGS_COMMANDS } from './settings-commands';
import { VIEW_COMMANDS } from './view-commands';
import { WALK_COMMANDS } from './walk-commands';

/** Every command of the window. */
export const COMMANDS: readonly Command[] = [
  ...FILE_COMMANDS,
  ...EDIT_COMMANDS,
  ...VIEW_COMMANDS,
  ...FOLD_COMMANDS,
  ...WALK_COMMANDS,
  ...DRAWING_COMMANDS,
  ...ARRANGE_COMMANDS,
  ...GO_COMMANDS,
  ...FINDING_COMMANDS,
  ...SETTINGS_COMMANDS,
];

const BY_ID = new Map(COMMANDS.map((command) => [command.id, command]));

/** Looks up a command. @returns undefined for an id that no command has */
export function findCommand(id: string): Command | undefined {
  return BY_ID.get(id);
}
