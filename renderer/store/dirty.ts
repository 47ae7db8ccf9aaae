import type { EditorState } from './editor-state';

/** Whether the open drawing has changes that its file doesn't. */
export function isDirty(state: Pick<EditorState, 'drawing' | 'file'>): boolean {
  return state.drawing !== undefined && state.drawing.document !== state.file.saved;
}
