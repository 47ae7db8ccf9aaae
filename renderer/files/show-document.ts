import type { LmvDocument } from '../../shared/document/types';
import { loadWorkspace } from '../app/workspace-code';
import { useEditor } from '../store/editor';
import type { FileState } from '../store/file-slice';

interface Shown {
  readonly name?: string | undefined;
  readonly handle?: string | undefined;
  readonly recent?: string | undefined;
  /** Whether the drawing stands in its file as it is; false for restored work, which is unsaved from the start. */
  readonly saved: boolean;
}

/**
 * Puts a document into the window in place of what was there; ask `whenSafe` first. A large one is a draft until the
 * worker has laid it out.
 */
export async function showDocument(document: LmvDocument, { name, handle, recent, saved }: Shown): Promise<void> {
  const [{ openedDrawing }] = await Promise.all([import('../store/make-drawing'), loadWorkspace()]);
  const editor = useEditor.getState();
  editor.closeDialog();
  editor.show(openedDrawing(document, editor.lang));
  // Showing gives places to elements without any; that alone does not make a drawing unsaved.
  const shown = useEditor.getState().drawing?.document;
  const file: FileState = { name, handle, recent, saved: saved ? shown : undefined };
  editor.setFile(file);
  useEditor.setState({ sideTab: 'inspector' });
}
