import type { Editor } from '../store/editor';
import type { EditorState } from '../store/editor-state';

/** Keeps the page's theme and language as the person (or the system) wants them. */
export function startTheme(editor: Editor): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const show = ({ theme, lang }: Pick<EditorState, 'theme' | 'lang'>): void => {
    const dark = theme === 'dark' || (theme === 'system' && system.matches);
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    document.documentElement.lang = lang;
    if (editor.getState().dark !== dark) editor.setState({ dark });
  };
  show(editor.getState());
  editor.subscribe((state, before) => {
    if (state.theme !== before.theme || state.lang !== before.lang) show(state);
  });
  system.addEventListener('change', () => show(editor.getState()));
}
