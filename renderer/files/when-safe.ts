import { isDirty } from '../store/dirty';
import { useEditor } from '../store/editor';
import { isWalkDirty } from '../store/walk-slice';

/**
 * Goes on once no unsaved work can get lost: at once where there is none, else when the person has saved or given it up.
 * @returns settles when it went on, or the question stands there
 */
export async function whenSafe(goOn: () => void | Promise<void>): Promise<void> {
  const state = useEditor.getState();
  if (isDirty(state)) state.openDialog({ kind: 'unsaved', goOn: () => void whenWalkSafe(goOn) });
  else await whenWalkSafe(goOn);
}

/** The same for the drawing's own walk, where the drawing itself stays. */
export async function whenWalkSafe(goOn: () => void | Promise<void>): Promise<void> {
  const state = useEditor.getState();
  if (isWalkDirty(state)) state.openDialog({ kind: 'walk-unsaved', goOn: () => void goOn() });
  else await goOn();
}
