import { readDrawing } from '../../shared/document/read';
import type { Host, HostFailure } from '../../shared/host';
import { showDocument } from '../files/show-document';
import { showOpenResult } from '../files/open-result';
import { whenSafe } from '../files/when-safe';
import type { LibraryEntry } from '../storage/database';
import { contentOf } from '../storage/library';
import { useEditor } from '../store/editor';

/**
 * Opens a drawing of the library: its file where it has one, else what the library keeps.
 * @returns why its file can't be read; the library's copy is there all the same
 */
export async function openDrawing(entry: LibraryEntry, host: Host): Promise<HostFailure | undefined> {
  if (entry.recent === undefined) {
    await openCopy(entry, true);
    return undefined;
  }
  const result = await host.openRecent(entry.recent);
  if (result.status === 'failed') return result;
  await showOpenResult(result);
  return undefined;
}

/**
 * Opens the library's copy of a drawing.
 * @param saved whether it counts as saved: not where its file is gone
 */
export async function openCopy(entry: LibraryEntry, saved: boolean): Promise<void> {
  const read = readDrawing(await contentOf(entry.id));
  if (read.ok) await whenSafe(() => showDocument(read.document, { name: entry.fileName, saved }));
  else useEditor.getState().openDialog({ kind: 'refused', name: entry.fileName ?? entry.title, refusal: read.refusal });
}
