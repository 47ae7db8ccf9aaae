import type { Host } from '../../shared/host';
import { runCommandById } from '../commands/run-command';
import { documentName } from '../files/document-name';
import { showOpenResult } from '../files/open-result';
import { whenSafe } from '../files/when-safe';
import { isUnsaved } from '../store/dirty';
import type { Editor } from '../store/editor';
import type { EditorState } from '../store/editor-state';

/** Joins the window to its host: title and language go out, menu commands and requests to open or close come in. */
export function startHostEvents(host: Host, editor: Editor): void {
  host.onCommand((id) => void runCommandById(id));
  host.onOpenRequest((result) => void showOpenResult(result));
  host.onCloseRequest(() => void whenSafe(() => host.close()));
  host.setLanguage(editor.getState().lang);
  let said = '';
  const tell = (state: EditorState): void => {
    const name = state.drawing ? documentName(state) : '';
    const dirty = isUnsaved(state);
    const { handle } = state.file;
    const saying = JSON.stringify([name, dirty, handle]);
    if (said === saying) return;
    said = saying;
    host.setDocument({ name, dirty, handle });
  };
  tell(editor.getState());
  editor.subscribe((state, before) => {
    tell(state);
    if (state.lang !== before.lang) host.setLanguage(state.lang);
  });
}
