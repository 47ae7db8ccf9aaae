import { writeDrawing } from '../../shared/document/write';
import type { LmvDocument } from '../../shared/document/types';
import type { Host, SaveResult } from '../../shared/host';
import { useEditor } from '../store/editor';
import { suggestedName } from './document-name';

/**
 * Saves the open drawing to its file, asking where to if it has none yet.
 * @param options.overwrite write even where the file changed elsewhere
 * @returns whether it was saved
 */
export async function saveDrawing(host: Host, options?: { readonly overwrite: boolean }): Promise<boolean> {
  const { drawing, file } = useEditor.getState();
  if (!drawing) return false;
  if (file.handle === undefined) return saveDrawingAs(host);
  return finish(drawing.document, await host.save(file.handle, writeDrawing(drawing.document), options));
}

/** Asks where to, and saves the open drawing there. @param name to suggest @returns whether it was saved */
export async function saveDrawingAs(host: Host, name?: string): Promise<boolean> {
  const state = useEditor.getState();
  if (!state.drawing) return false;
  const { document } = state.drawing;
  return finish(document, await host.saveAs(name ?? suggestedName(state, 'lmv'), writeDrawing(document)));
}

/** @param document what was written: the drawing may have changed since, and is then still unsaved */
function finish(document: LmvDocument, result: SaveResult): boolean {
  const { file, setFile, notify, openDialog, drawing } = useEditor.getState();
  if (result.status === 'cancelled') return false;
  if (result.status === 'failed') {
    if (result.code === 'changed-elsewhere') openDialog({ kind: 'changed-elsewhere', name: file.name ?? '' });
    else openDialog({ kind: 'host-failed', failure: result, doing: 'save' });
    return false;
  }
  if (drawing?.document.id === document.id) setFile({ name: result.name, handle: result.handle, recent: result.recent, saved: document });
  notify({ kind: 'done', text: 'notice.saved', values: { name: result.name } });
  return true;
}
