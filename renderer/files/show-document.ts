import type { LmvDocument } from '../../shared/document/types';
import { loadWorkspace } from '../app/workspace-code';
import { useEditor } from '../store/editor';
import type { FileState } from '../store/file-slice';
import { painted } from '../store/after-picture';

interface Shown {
  readonly name?: string | undefined;
  readonly handle?: string | undefined;
  readonly recent?: string | undefined;
  /** Whether the drawing stands in its file as it is; false for restored work, which is unsaved from the start. */
  readonly saved: boolean;
}

/**
 * Puts a document into the window in place of what was there; ask `whenSafe` first.
 */
export async function showDocument(document: LmvDocument, { name, handle, recent, saved }: Shown): Promise<void> {
  const [{ makeDrawing }] = await Promise.all([import('../store/make-drawing'), loadWorkspace()]);
  const said = await sayThatItTakes(document.elements.length);
  const editor = useEditor.getState();
  editor.closeDialog();
  editor.show(makeDrawing(document, editor.lang));
  if (said !== undefined) editor.dismiss(said);
  // Showing gives places to elements without any; that alone does not make a drawing unsaved.
  const shown = useEditor.getState().drawing?.document;
  const file: FileState = { name, handle, recent, saved: saved ? shown : undefined };
  editor.setFile(file);
  useEditor.setState({ sideTab: 'inspector' });
}

/** From this many elements on a layout takes longer than one waits without a word. */
const MANY = 1000;

/**
 * Says before a long layout what the window is busy with; while it is, nothing more can be painted.
 * @returns the notice's id; undefined for a drawing that is soon there
 */
async function sayThatItTakes(count: number): Promise<number | undefined> {
  if (count < MANY) return undefined;
  const id = useEditor.getState().notify({ kind: 'info', text: 'notice.opening', values: { count } });
  await painted();
  return id;
}
