import { focusedId } from '../canvas/focused-id';
import { go } from '../canvas/go';
import { openContextMenuByKey } from '../canvas/open-context-menu';
import type { Step } from '../canvas/step';
import type { UiKey } from '../../shared/messages/ui/ui-text';
import { withDrawing, withElements, withSelection, type Command } from './command';
import type { EditorState } from '../store/editor-state';
import { nextRegion } from './next-region';

function goCommand(step: Step, label: UiKey, shortcut: string): Command {
  return { id: `go-${step}`, label, shortcuts: [shortcut], enabled: withDrawing, run: () => go(step) };
}

/** With something selected, or with the keyboard on an element or link. */
function withSelectionOrFocus(state: EditorState): boolean {
  return withSelection(state) || (withDrawing(state) && focusedId() !== undefined);
}

/** The keyboard's ways about the canvas and between the window's regions. */
export const GO_COMMANDS: readonly Command[] = [
  goCommand('up', 'command.goUp', 'ArrowUp'),
  goCommand('down', 'command.goDown', 'ArrowDown'),
  goCommand('left', 'command.goLeft', 'ArrowLeft'),
  goCommand('right', 'command.goRight', 'ArrowRight'),
  goCommand('along', 'command.goAlong', ']'),
  goCommand('back', 'command.goBack', '['),
  {
    id: 'link',
    label: 'command.link',
    shortcuts: ['L'],
    enabled: withElements,
    run: ({ state }) => state.openNext(state.selection.elements, 'links'),
  },
  {
    id: 'context-menu',
    label: 'command.contextMenu',
    shortcuts: ['Shift+F10', 'ContextMenu'],
    enabled: withSelectionOrFocus,
    run: openContextMenuByKey,
  },
  { id: 'next-region', label: 'command.nextRegion', shortcuts: ['F6'], inTextFields: true, enabled: withDrawing, run: () => nextRegion(1) },
  { id: 'previous-region', label: 'command.previousRegion', shortcuts: ['Shift+F6'], inTextFields: true, enabled: withDrawing, run: () => nextRegion(-1) },
];
