import { isDirty } from '../store/dirty';
import { useEditor } from '../store/editor';

/**
 * Goes on once no unsaved work can get lost: at once where there is none, else when the person has saved or given it up.
 */
export function whenSafe(goOn: () => void): void {
  const state = useEditor.getState();
  if (isDirty(state)) state.openDialog({ kind: 'unsaved', goOn });
  else goOn();
}
