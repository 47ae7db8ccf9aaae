import { LANES } from '../../shared/document/kinds';
import type { Lane } from '../../shared/document/types';
import { canvas } from '../store/canvas-port';
import { useEditor } from '../store/editor';
import type { EditorState } from '../store/editor-state';
import type { Command } from './command';
import { selectedLanes } from './drawing-commands';

/** The lanes that are meant: the one whose button has the keyboard, else those that something is selected in. */
function lanesMeant(state: EditorState): readonly Lane[] {
  if (!state.drawing) return [];
  return state.laneAtHand === undefined ? selectedLanes(state) : [state.laneAtHand];
}

function allFolded(state: EditorState): boolean {
  const lanes = lanesMeant(state);
  return lanes.length > 0 && lanes.every((lane) => state.drawing?.folded.has(lane));
}

/** Folds an open lane, opens a folded one. */
export function toggleLane(lane: Lane): void {
  const { drawing, fold } = useEditor.getState();
  if (!drawing) return;
  const folded = new Set(drawing.folded);
  if (!folded.delete(lane)) folded.add(lane);
  fold(folded);
}

/** Folds lanes for a person at the keyboard, who goes on from the first one's strip. */
function foldLanes({ drawing, fold }: EditorState, lanes: readonly Lane[]): void {
  const [first] = lanes;
  if (!drawing || first === undefined) return;
  canvas()?.hold(first);
  fold(new Set([...drawing.folded, ...lanes]));
  canvas()?.standAtLane(first);
}

/** Folding lanes on the canvas, and opening them. */
export const FOLD_COMMANDS: readonly Command[] = [
  {
    id: 'fold-lane',
    label: 'command.foldLane',
    shortcuts: ['F'],
    enabled: (state) => lanesMeant(state).length > 0,
    checked: allFolded,
    run: ({ state }) => {
      const lanes = lanesMeant(state);
      if (allFolded(state)) state.fold(new Set([...(state.drawing?.folded ?? [])].filter((lane) => !lanes.includes(lane))));
      else foldLanes(state, lanes);
    },
  },
  {
    id: 'fold-others',
    label: 'command.foldOthers',
    shortcuts: ['Shift+F'],
    enabled: (state) => lanesMeant(state).length > 0,
    run: ({ state }) => {
      const lanes = lanesMeant(state);
      if (lanes[0] !== undefined) canvas()?.hold(lanes[0]);
      state.fold(new Set(LANES.filter((lane) => !lanes.includes(lane))));
    },
  },
  {
    id: 'unfold-all',
    label: 'command.unfoldAll',
    shortcuts: ['Mod+Shift+F'],
    enabled: (state) => state.drawing !== undefined && state.drawing.folded.size > 0,
    run: ({ state }) => {
      const held = lanesMeant(state)[0] ?? LANES.find((lane) => !state.drawing?.folded.has(lane));
      if (held !== undefined) canvas()?.hold(held);
      state.fold(new Set());
    },
  },
];
