import type { Lang } from '../../shared/messages/lang';
import type { EditorSlice } from './editor-state';
import type { HostInfo } from '../../shared/host';
import type { Policy } from '../../shared/policy';
import { loadSettings, saveSettings, type Settings, type ThemeChoice } from './settings';

export interface SettingsSlice extends Settings {
  /** Whether the window is dark now, by choice or by the system. */
  readonly dark: boolean;
  /** What the agency's IT has settled: it stands, whatever the person chose before. */
  readonly policy: Policy;
  /** Whether the host has a log to show. */
  readonly hasLog: boolean;
  /** Takes over what the host says once and for all; the agency's settings are in force from then on. */
  meetHost(info: Pick<HostInfo, 'policy' | 'hasLog'>): void;
  /** Switches the language of the window; the drawing is laid out anew, since words take other widths. */
  setLang(lang: Lang): void;
  setTheme(theme: ThemeChoice): void;
}

export const createSettingsSlice: EditorSlice<SettingsSlice> = (set, get) => ({
  ...loadSettings(),
  dark: false,
  policy: {},
  hasLog: false,
  meetHost({ policy, hasLog }) {
    set({ policy, hasLog, ...(policy.lang && { lang: policy.lang }), ...(policy.theme && { theme: policy.theme }) });
  },
  setLang(lang) {
    const { drawing, theme } = get();
    if (lang === get().lang || get().policy.lang !== undefined) return;
    set({ lang, ...(drawing && { drawing: drawing.relaid(lang) }) });
    saveSettings({ lang, theme });
  },
  setTheme(theme) {
    if (get().policy.theme !== undefined) return;
    set({ theme });
    saveSettings({ lang: get().lang, theme });
  },
});
