import { openWalk } from '../workshop/open-walk';
import { editWalk, presentApart, startWalk } from '../workshop/start-walk';
import { withDrawing, type Command } from './command';

/** Showing the drawing to a room, step by step. */
export const WALK_COMMANDS: readonly Command[] = [
  { id: 'walk', label: 'command.walk', enabled: withDrawing, run: () => startWalk(false) },
  { id: 'walk-build-up', label: 'command.walkBuildUp', enabled: withDrawing, run: () => startWalk(true) },
  { id: 'walk-presenter', label: 'command.walkPresenter', enabled: withDrawing, run: ({ host }) => presentApart(host) },
  { id: 'walk-edit', label: 'command.walkEdit', enabled: withDrawing, checked: (state) => state.walkEditorOpen, run: ({ state }) => (state.walkEditorOpen ? state.setWalkEditorOpen(false) : editWalk()) },
  { id: 'walk-open', label: 'command.walkOpen', enabled: withDrawing, run: ({ host }) => openWalk(host) },
];
