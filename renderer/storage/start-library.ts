import type { Editor } from '../store/editor';
import { noteDrawing } from './library';

/**
 * Notes each drawing in the library as it is opened from a file, saved to one or reloaded, in the next quiet moment.
 * @param onFailure told when that fails
 */
export function startLibrary(editor: Editor, onFailure: (reason: unknown) => void): void {
  editor.subscribe(({ file, drawing }, before) => {
    const { saved, name, recent } = file;
    if (file === before.file || saved === undefined || name === undefined || saved !== drawing?.document) return;
    const at = new Date().toISOString();
    requestIdleCallback(() => void noteDrawing(saved, { fileName: name, recent, at }).catch(onFailure), { timeout: 1000 });
  });
}
