import { isUnsaved } from '../store/dirty';
import { useEditor } from '../store/editor';
import { dropWork } from './journal';

/**
 * Drops the kept copy of work that is saved or given up, before the window may close; it stays while the drawing or its walk
 * has other unsaved changes. A storage that fails holds nobody up.
 */
export async function giveUpWork(): Promise<void> {
  if (!isUnsaved(useEditor.getState())) await dropWork().catch(() => undefined);
}
