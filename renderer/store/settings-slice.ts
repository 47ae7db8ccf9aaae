import type { Lang } from '../../shared/messages/lang';
import { relayDrawing } from './drawing';
import type { EditorSlice } from './editor-state';
import { loadSettings, saveSettings, type Settings, type ThemeChoice } from './settings';

export interface SettingsSlice extends Settings {
  /** Whether the window is dark now, by choice or by the system. */
  readonly dark: boolean;
  /** Switches the language of the window; the drawing is laid out anew, since words take other widths. */
  setLang(lang: Lang): void;
  setTheme(theme: ThemeChoice): void;
}

export const createSettingsSlice: EditorSlice<SettingsSlice> = (set, get) => ({
  ...loadSettings(),
  dark: false,
  setLang(lang) {
    const { drawing, theme } = get();
    if (lang === get().lang) return;
    set({ lang, ...(drawing && { drawing: relayDrawing(drawing, lang) }) });
    saveSettings({ lang, theme });
  },
  setTheme(theme) {
    set({ theme });
    saveSettings({ lang: get().lang, theme });
  },
});
