import { lockElements, lockLanes, moveElements, stepPart } from '../../shared/document/edits';
import { heldIn, isLocked, lockedLanes } from '../../shared/document/locks';
import { aligned, type Alignment } from '../../shared/layout/arrange/align';
import type { Axis } from '../../shared/layout/arrange/axis';
import { distributed } from '../../shared/layout/arrange/distribute';
import { isPart, itemsOf, type Item } from '../../shared/layout/arrange/item';
import type { Move } from '../../shared/layout/place';
import { uiText, type UiKey } from '../../shared/messages/ui/ui-text';
import type { EditLabel } from '../store/document-slice';
import { canvas } from '../store/canvas-port';
import type { EditorState } from '../store/editor-state';
import { withDrawing, withElements, type Command } from './command';
import { selectedLanes } from './drawing-commands';

/** The selected elements that have places of their own. */
function selectedItems({ drawing, selection }: EditorState): readonly Item[] {
  return drawing ? itemsOf(drawing.index, drawing.geometry, selection.elements) : [];
}

/** Whether there are enough to arrange, and any of them can move. */
function canArrange(least: number): (state: EditorState) => boolean {
  return (state) => {
    if (state.selection.elements.length < least) return false;
    const items = selectedItems(state);
    return items.length >= least && items.some(({ held }) => !held);
  };
}

/** Moves elements as one step; those that would come to stand on others go beside them. */
async function arrange(state: EditorState, label: EditLabel, moves: readonly Move[]): Promise<void> {
  const { drawing } = state;
  if (!drawing) return;
  const { settle } = await import('../../shared/layout/place');
  const done = state.apply(label, (document) => moveElements(document, settle(drawing.index, drawing.geometry, moves)));
  if (done) state.notify({ kind: 'info', text: 'arrange.done', values: { edit: uiText(state.lang, label), count: moves.length } });
}

function align(alignment: Alignment, label: UiKey): Command {
  return { id: `align-${alignment}`, label, enabled: canArrange(2), run: ({ state }) => arrange(state, 'edit.align', aligned(selectedItems(state), alignment)) };
}

function distribute(axis: Axis, id: string, label: UiKey): Command {
  return { id, label, enabled: canArrange(3), run: ({ state }) => arrange(state, 'edit.distribute', distributed(selectedItems(state), axis)) };
}

function allLocked({ drawing, selection }: EditorState): boolean {
  return selection.elements.length > 0 && selection.elements.every((id) => {
    const element = drawing?.index.element(id);
    return element !== undefined && isLocked(element);
  });
}

function allLanesLocked(state: EditorState): boolean {
  const locked = state.drawing && lockedLanes(state.drawing.document);
  const lanes = selectedLanes(state);
  return locked !== undefined && lanes.length > 0 && lanes.every((lane) => locked.has(lane));
}

/** The one selected element, where it is a part of a container that may change places with its sisters. */
function selectedPart({ drawing, selection: { elements } }: EditorState): string | undefined {
  const element = elements.length === 1 ? drawing?.index.element(elements[0] ?? '') : undefined;
  if (!drawing || !element || !isPart(drawing.index, element)) return undefined;
  return heldIn(drawing.document, (id) => drawing.index.element(id))(element) ? undefined : element.id;
}

function movePartBy(step: 1 | -1, id: string, label: UiKey, shortcut: string): Command {
  return {
    id,
    label,
    shortcuts: [shortcut],
    enabled: (state) => selectedPart(state) !== undefined,
    run: ({ state }) => {
      const part = selectedPart(state);
      if (part !== undefined) state.apply('edit.reorder', (document) => stepPart(document, part, step));
    },
  };
}

/** Aligning, equal gaps, the order within containers, locks, notes. */
export const ARRANGE_COMMANDS: readonly Command[] = [
  align('left', 'command.alignLeft'),
  align('centre', 'command.alignCentre'),
  align('right', 'command.alignRight'),
  align('top', 'command.alignTop'),
  align('middle', 'command.alignMiddle'),
  align('bottom', 'command.alignBottom'),
  distribute('x', 'distribute-across', 'command.distributeAcross'),
  distribute('y', 'distribute-down', 'command.distributeDown'),
  movePartBy(-1, 'part-earlier', 'command.partEarlier', 'Mod+['),
  movePartBy(1, 'part-later', 'command.partLater', 'Mod+]'),
  { id: 'add-note', label: 'command.addNote', shortcuts: ['Mod+Alt+M'], enabled: withDrawing, run: () => canvas()?.addNote() },
  {
    id: 'follow-chain',
    label: 'command.followChain',
    shortcuts: ['Mod+Shift+H'],
    enabled: withDrawing,
    checked: (state) => state.followChain,
    run: ({ state }) => state.setFollowChain(!state.followChain),
  },
  {
    id: 'lock',
    label: 'command.lock',
    shortcuts: ['Mod+Shift+K'],
    enabled: withElements,
    checked: allLocked,
    run: ({ state }) => {
      const lock = !allLocked(state);
      state.apply(lock ? 'edit.lock' : 'edit.unlock', (document) => lockElements(document, state.selection.elements, lock));
    },
  },
  {
    id: 'lock-lane',
    label: 'command.lockLane',
    enabled: withElements,
    checked: allLanesLocked,
    run: ({ state }) => {
      const lock = !allLanesLocked(state);
      state.apply(lock ? 'edit.lock' : 'edit.unlock', (document) => lockLanes(document, selectedLanes(state), lock));
    },
  },
];
