import { readDrawing } from '../../shared/document/read';
import type { JournalEntry } from '../storage/database';
import { dropWork, keepWork } from '../storage/journal';
import { useEditor } from '../store/editor';
import { showDocument } from './show-document';

/** Opens unsaved work again. It stays unsaved, and is this window's own from now on. */
export async function restoreWork({ session, document, title, fileName, text, walk, keptAt }: JournalEntry): Promise<void> {
  const read = readDrawing(text);
  if (!read.ok) {
    useEditor.getState().openDialog({ kind: 'refused', name: fileName ?? title, refusal: read.refusal });
    return;
  }
  // First ours, then not theirs: at no moment is there no copy.
  await keepWork({ document, title, fileName, text, walk, keptAt });
  await dropWork(session);
  await showDocument(read.document, { name: fileName, saved: false });
  if (!walk) return;
  const { readWalk } = await import('../../shared/workshop/read-walk');
  const steps = readWalk(walk.text);
  if (!steps.ok) return;
  useEditor.getState().setOwnWalk({ walk: steps.walk, name: walk.name, saved: undefined });
  // What was written is seen to be there.
  useEditor.getState().setWalkEditorOpen(true);
}
