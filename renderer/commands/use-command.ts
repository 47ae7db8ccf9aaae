import { uiText } from '../../shared/messages/ui/ui-text';
import { useEditor } from '../store/editor';
import type { EditorState } from '../store/editor-state';
import type { Command } from './command';
import { findCommand } from './registry';

export interface CommandNow {
  readonly command: Command;
  /** Its label at this moment ("Undo: Move"). */
  readonly label: string;
  readonly enabled: boolean;
  /** For commands that stand for a choice. */
  readonly checked: boolean | undefined;
}

/**
 * A command as it stands now; redraws only when something about it changes.
 * @throws for an id that no command has: a fault in the program
 */
export function useCommand(id: string): CommandNow {
  const command = findCommand(id);
  if (!command) throw new Error(`There is no command "${id}"`);
  const label = useEditor((state) => labelOf(command, state));
  const enabled = useEditor((state) => command.enabled(state));
  const checked = useEditor((state) => command.checked?.(state));
  return { command, label, enabled, checked };
}

/** A command's label in the window's language, the fuller one where it has one. */
export function labelOf(command: Command, state: EditorState): string {
  const text = (key: Parameters<typeof uiText>[1]): string => uiText(state.lang, key);
  const now = command.labelNow?.(state, text);
  return now ? uiText(state.lang, now.key, now.values) : text(command.label);
}
