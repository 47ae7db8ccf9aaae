import { fromUtf8 } from '../../shared/export/utf8';
import type { OpenedFile } from '../../shared/host';
import { whenWalkSafe } from '../files/when-safe';
import { useEditor } from '../store/editor';

/**
 * Takes a file as a walk of the open drawing, after a question where the walk before has unsaved changes. A walk that
 * can't be read is said to be so in a dialog; so is one that comes without a drawing.
 * @returns false where the file is no walk at all
 */
export async function takeWalk({ bytes, name }: OpenedFile): Promise<boolean> {
  const { readWalk } = await import('../../shared/workshop/read-walk');
  const read = readWalk(fromUtf8(bytes) ?? '');
  const { drawing, openDialog, notify } = useEditor.getState();
  if (!read.ok) {
    if (read.refusal.code === 'not-walk' || read.refusal.code === 'not-json') return false;
    openDialog({ kind: 'walk-refused', name, refusal: read.refusal });
    return true;
  }
  if (!drawing) {
    notify({ kind: 'info', text: 'notice.walkAlone', values: { name } });
    return true;
  }
  await whenWalkSafe(() => {
    const editor = useEditor.getState();
    editor.closeDialog();
    editor.setOwnWalk({ walk: read.walk, name, saved: read.walk });
    notify({ kind: 'done', text: 'notice.walkOpened', values: { name, count: read.walk.steps.length } });
  });
  return true;
}
