import type { EditorState } from './editor-state';
import { isWalkDirty } from './walk-slice';

/** Whether the open drawing has changes that its file doesn't. */
export function isDirty(state: Pick<EditorState, 'drawing' | 'file'>): boolean {
  return state.drawing !== undefined && state.drawing.document !== state.file.saved;
}

/** Whether the drawing or its own walk has changes that no file has. */
export function isUnsaved(state: Pick<EditorState, 'drawing' | 'file' | 'ownWalk'>): boolean {
  return isDirty(state) || isWalkDirty(state);
}
