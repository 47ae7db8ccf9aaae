import type { LmvDocument } from '../../shared/document/types';
import type { Editor } from '../store/editor';
import { noteDrawing, type Seen } from './library';

/**
 * Notes each drawing in the library as it is opened from a file, saved to one or reloaded: in a quiet moment, once it has
 * been checked, or at the latest when it changes.
 * @param onFailure told when that fails
 */
export function startLibrary(editor: Editor, onFailure: (reason: unknown) => void): void {
  let due: { readonly document: LmvDocument; readonly seen: Seen } | undefined;
  editor.subscribe(({ file, drawing, checked, findings }, before) => {
    const { saved, name, recent } = file;
    if (file !== before.file && saved !== undefined && name !== undefined && saved === drawing?.document) due = { document: saved, seen: { fileName: name, recent, at: new Date().toISOString() } };
    if (!due || (checked !== due.document && drawing?.document === due.document)) return;
    const { document, seen } = due;
    const noted: Seen = checked === document ? { ...seen, findings } : seen;
    due = undefined;
    requestIdleCallback(() => void noteDrawing(document, noted).catch(onFailure), { timeout: 1000 });
  });
}
