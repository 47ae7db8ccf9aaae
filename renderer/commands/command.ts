import type { Host } from '../../shared/host';
import type { UiKey } from '../../shared/messages/ui/ui-text';
import type { Values } from '../../shared/messages/lang';
import type { EditorState } from '../store/editor-state';
import { selectedCount } from '../store/selection';

/** What a command may use. */
export interface CommandContext {
  readonly host: Host;
  /** The store's state at the moment of the call. */
  readonly state: EditorState;
}

export interface CommandLabel {
  readonly key: UiKey;
  readonly values?: Values;
}

/** One action: menu bar, toolbar, shortcuts, the list of shortcuts and the host's own menu are all made from it. */
export interface Command {
  readonly id: string;
  readonly label: UiKey;
  /** A fuller label for the moment ("Undo: Move"). */
  readonly labelNow?: (state: EditorState, text: (key: UiKey) => string) => CommandLabel | undefined;
  /** The first one is shown; `Mod` is Ctrl, or ⌘ on a Mac. */
  readonly shortcuts?: readonly string[];
  /** Also works while a text field has the keyboard. */
  readonly inTextFields?: boolean;
  /** The browser turns its keys into a clipboard event, which is answered in place of the keys. */
  readonly clipboardEvent?: boolean;
  enabled(state: EditorState): boolean;
  /** For commands that stand for a choice: whether it is the one in force. */
  readonly checked?: (state: EditorState) => boolean;
  run(context: CommandContext): void | Promise<void>;
}

/** Only with an open drawing. */
export function withDrawing(state: EditorState): boolean {
  return state.drawing !== undefined;
}

/** Only with something selected. */
export function withSelection(state: EditorState): boolean {
  return state.drawing !== undefined && selectedCount(state.selection) > 0;
}

/** Only with elements selected. */
export function withElements(state: EditorState): boolean {
  return state.drawing !== undefined && state.selection.elements.length > 0;
}
