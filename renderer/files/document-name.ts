import { fileName } from '../../shared/export/names';
import { uiText } from '../../shared/messages/ui/ui-text';
import type { EditorState } from '../store/editor-state';

/** What the open drawing is called: its file's name without the ending, else its title, else "untitled". */
export function documentName(state: Pick<EditorState, 'drawing' | 'file' | 'lang'>): string {
  const name = state.file.name?.replace(/\.lmv$/i, '') ?? state.drawing?.document.title.trim() ?? '';
  return name === '' ? uiText(state.lang, 'app.untitled') : name;
}

/** A file name to suggest for the open drawing. @param ending without its dot: `png` */
export function suggestedName(state: Pick<EditorState, 'drawing' | 'file' | 'lang'>, ending: string): string {
  return fileName(documentName(state), ending);
}
