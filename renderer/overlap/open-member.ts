import type { OverlapMember } from '../../shared/overlap/overlap';
import { openDrawing } from '../drawings/open-drawing';
import { host } from '../host/host';
import { database } from '../storage/database';
import { canvas } from '../store/canvas-port';
import { useEditor } from '../store/editor';
import { reasonOf } from '../store/reason';
import type { Selection } from '../store/selection';

/** Opens a drawing of the library where something overlaps, and goes to it. */
export async function openMember(drawing: string, member: OverlapMember): Promise<void> {
  const { closeDialog, notify, openDialog } = useEditor.getState();
  closeDialog();
  try {
    const entry = await database.drawings.get(drawing);
    if (!entry) throw new Error('the library does not hold this drawing any more');
    const failure = await openDrawing(entry, host);
    if (failure) openDialog({ kind: 'host-failed', failure, doing: 'open' });
    else showMember(drawing, member.id);
  } catch (reason) {
    notify({ kind: 'error', text: 'drawings.cannotOpen', values: { reason: reasonOf(reason) } });
  }
}

/** Where unsaved work was asked about first, another drawing may still be open: then nothing is selected. */
function showMember(drawing: string, id: string): void {
  const { drawing: open, select } = useEditor.getState();
  if (open?.document.id !== drawing) return;
  const target: Selection = open.index.link(id) ? { elements: [], links: [id] } : { elements: [id], links: [] };
  if (!open.index.link(id) && !open.index.element(id)) return;
  select(target);
  // The canvas stands there with the next picture.
  requestAnimationFrame(() => requestAnimationFrame(() => canvas()?.reveal(target)));
}
