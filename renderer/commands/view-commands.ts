import { canvas } from '../store/canvas-port';
import { isExercise } from '../store/exercise-slice';
import { withDrawing, type Command } from './command';

/** Zoom and panels. */
export const VIEW_COMMANDS: readonly Command[] = [
  { id: 'fit', label: 'command.fit', shortcuts: ['Shift+1', 'Mod+9'], enabled: withDrawing, run: () => canvas()?.fit() },
  { id: 'zoom-in', label: 'command.zoomIn', shortcuts: ['Mod++', 'Mod+='], enabled: withDrawing, run: () => canvas()?.zoomIn() },
  { id: 'zoom-out', label: 'command.zoomOut', shortcuts: ['Mod+-'], enabled: withDrawing, run: () => canvas()?.zoomOut() },
  { id: 'zoom-actual', label: 'command.zoomActual', shortcuts: ['Mod+0'], enabled: withDrawing, run: () => canvas()?.zoomTo(1) },
  {
    id: 'toggle-library',
    label: 'command.toggleLibrary',
    shortcuts: ['Mod+B'],
    enabled: withDrawing,
    checked: (state) => state.libraryOpen,
    run: ({ state }) => state.setLibraryOpen(!state.libraryOpen),
  },
  {
    id: 'toggle-side',
    label: 'command.toggleSide',
    shortcuts: ['Mod+Shift+B'],
    enabled: withDrawing,
    checked: (state) => state.sideOpen,
    run: ({ state }) => state.setSideOpen(!state.sideOpen),
  },
  {
    id: 'toggle-outline',
    label: 'command.toggleOutline',
    shortcuts: ['Alt+4'],
    inTextFields: true,
    enabled: withDrawing,
    checked: (state) => state.outlineOpen,
    run: ({ state }) => state.setOutlineOpen(!state.outlineOpen),
  },
  {
    id: 'toggle-exercise',
    label: 'command.toggleExercise',
    inTextFields: true,
    enabled: ({ drawing }) => drawing !== undefined && isExercise(drawing.document),
    checked: (state) => state.exerciseOpen,
    run: ({ state }) => state.setExerciseOpen(!state.exerciseOpen),
  },
  { id: 'show-inspector', label: 'command.showInspector', shortcuts: ['Alt+1'], enabled: withDrawing, run: ({ state }) => state.showTab('inspector') },
  { id: 'show-findings', label: 'command.showFindings', shortcuts: ['Alt+2'], enabled: withDrawing, run: ({ state }) => state.showTab('findings') },
  { id: 'show-project', label: 'command.showProject', shortcuts: ['Alt+3'], enabled: withDrawing, run: ({ state }) => state.showTab('project') },
];
