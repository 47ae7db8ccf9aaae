import { jsonEqual } from '../../shared/document/json-equal';
import type { LmvDocument } from '../../shared/document/types';
import type { Host, OpenResult } from '../../shared/host';
import type { EditLabel } from '../store/document-slice';
import { useEditor } from '../store/editor';
import { openBytes } from './open-bytes';
import { showDocument } from './show-document';

/** Goes back to what the file holds. It is one step that can be undone. */
export async function revertDrawing(host: Host): Promise<void> {
  const { file, notify } = useEditor.getState();
  if (await reloadDrawing(host, 'edit.revert')) notify({ kind: 'done', text: 'notice.reverted', values: { name: file.name ?? '' } });
}

/**
 * Shows what the open drawing's file holds now, as one step that can be undone. A file that can't be read, or holds no
 * drawing any more, changes nothing and says so in a dialog.
 * @param label what undo calls it
 * @returns whether the drawing is now as the file
 */
export async function reloadDrawing(host: Host, label: EditLabel): Promise<boolean> {
  const { file, openDialog } = useEditor.getState();
  if (file.handle === undefined) return false;
  const result = await host.reopen(file.handle);
  if (result.status === 'failed') openDialog({ kind: 'host-failed', failure: result, doing: 'open' });
  if (result.status !== 'ok') return false;
  const read = await openBytes(result.bytes);
  if (!read.ok) {
    openDialog({ kind: 'refused', name: result.name, refusal: read.refusal });
    return false;
  }
  await takeAsSaved(read.document, label, result);
  return true;
}

async function takeAsSaved(document: LmvDocument, label: EditLabel, { name, handle, recent }: Extract<OpenResult, { status: 'ok' }>): Promise<void> {
  const { drawing, apply } = useEditor.getState();
  // Another drawing under the same name: there is no way back into this one by undoing.
  if (drawing?.document.id !== document.id) return showDocument(document, { name, handle, recent, saved: true });
  if (!jsonEqual(drawing.document, document)) apply(label, () => document);
  const { drawing: shown, setFile } = useEditor.getState();
  setFile({ name, handle, recent, saved: shown?.document });
}
