import { readDrawing } from '../../shared/document/read';
import type { Draft } from '../storage/database';
import { dropDraft, keepDraft } from '../storage/drafts';
import { useEditor } from '../store/editor';
import { showDocument } from './show-document';

/** Opens unsaved work again. It stays unsaved, and is this window's own from now on. */
export async function restoreDraft(draft: Draft): Promise<void> {
  const read = readDrawing(draft.text);
  if (!read.ok) {
    useEditor.getState().openDialog({ kind: 'refused', name: draft.fileName ?? draft.title, refusal: read.refusal });
    return;
  }
  // First ours, then not theirs: at no moment is there no copy.
  const { session, ...content } = draft;
  await keepDraft(content);
  await dropDraft(session);
  showDocument(read.document, { name: draft.fileName, saved: false });
}
