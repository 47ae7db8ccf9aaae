import type { ReadResult } from '../../shared/document/read';
import { importFormatOf } from '../../shared/import/read-import';
import type { OpenResult } from '../../shared/host';
import { useEditor } from '../store/editor';
import { openBytes } from './open-bytes';
import { showDocument } from './show-document';
import { takeWalk } from '../workshop/take-walk';
import { whenSafe } from './when-safe';

/** A ZIP archive, which only a submission pack can be here. */
function isPack(bytes: Uint8Array, name: string): boolean {
  return name.toLowerCase().endsWith('.zip') && bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * Shows what the host gave for a request to open a file: the drawing, with a list of what was repaired; or a dialog
 * that says why not; a file of another program
 * in a dialog that says what it would become. Unsaved work is asked about first. Never throws.
 */
export async function showOpenResult(result: OpenResult): Promise<void> {
  const { openDialog } = useEditor.getState();
  if (result.status === 'cancelled') return;
  if (result.status === 'failed') {
    openDialog({ kind: 'host-failed', failure: result, doing: 'open' });
    return;
  }
  if (isPack(result.bytes, result.name)) {
    openDialog({ kind: 'verify', name: result.name, bytes: result.bytes });
    return;
  }
  if (importFormatOf(result.bytes, result.name) !== undefined) {
    openDialog({ kind: 'import', name: result.name, bytes: result.bytes });
    return;
  }
  const read = await openBytes(result.bytes);
  if (!read.ok) {
    if (read.refusal.code === 'not-lmv' && ((await takeWalk(result)) || (await (await import('../exercises/take-exercise')).takeExercise(result)))) return;
    openDialog({ kind: 'refused', name: result.name, refusal: read.refusal });
    return;
  }
  await whenSafe(() => showRead(result, read));
}

async function showRead({ name: given, handle, recent }: Extract<OpenResult, { status: 'ok' }>, { document, repairs }: Extract<ReadResult, { ok: true }>): Promise<void> {
  // Only a drawing's own file is written back: "save" must not turn a picture or a JSON export into a drawing.
  const own = given.toLowerCase().endsWith('.lmv');
  const name = own ? given : `${given.replace(/\.\w+$/, '')}.lmv`;
  await showDocument(document, { name, handle: own ? handle : undefined, recent, saved: repairs.length === 0 });
  if (repairs.length > 0) useEditor.getState().openDialog({ kind: 'repaired', name: given, repairs });
}
