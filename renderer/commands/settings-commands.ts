import type { HandbookSection } from '../../shared/handbook/handbook';
import type { ThemeChoice } from '../store/settings';
import type { Lang } from '../../shared/messages/lang';
import type { UiKey } from '../../shared/messages/ui/ui-text';
import type { Command } from './command';

const always = (): boolean => true;

/** The list that the field with the keyboard takes its values from. */
function fieldSection(): HandbookSection | undefined {
  const field = document.activeElement?.closest('[data-handbook]');
  return field instanceof HTMLElement ? (field.dataset['handbook'] as HandbookSection | undefined) : undefined;
}

function language(lang: Lang, label: UiKey): Command {
  return { id: `language-${lang}`, label, enabled: (state) => state.policy.lang === undefined, checked: (state) => state.lang === lang, run: ({ state }) => state.setLang(lang) };
}

function theme(choice: ThemeChoice, label: UiKey): Command {
  return { id: `theme-${choice}`, label, enabled: (state) => state.policy.theme === undefined, checked: (state) => state.theme === choice, run: ({ state }) => state.setTheme(choice) };
}

/** Language, theme, the list of shortcuts, and what the program says of itself. */
export const SETTINGS_COMMANDS: readonly Command[] = [
  language('ms', 'command.languageMs'),
  language('en', 'command.languageEn'),
  theme('system', 'command.themeSystem'),
  theme('light', 'command.themeLight'),
  theme('dark', 'command.themeDark'),
  { id: 'palette', label: 'command.palette', shortcuts: ['Mod+K'], inTextFields: true, enabled: always, run: ({ state }) => state.openDialog({ kind: 'palette' }) },
  { id: 'shortcuts', label: 'command.shortcuts', shortcuts: ['?'], enabled: always, run: ({ state }) => state.openDialog({ kind: 'shortcuts' }) },
  { id: 'handbook', label: 'command.handbook', shortcuts: ['F1'], inTextFields: true, enabled: always, run: ({ state }) => state.openDialog({ kind: 'handbook', section: fieldSection() }) },
  { id: 'exercises', label: 'command.exercises', enabled: always, run: ({ state }) => state.openDialog({ kind: 'exercises' }) },
  { id: 'exercise-new', label: 'command.exerciseNew', enabled: always, run: async () => (await import('../exercises/edit-own')).newOwnExercise() },
  { id: 'exercise-open', label: 'command.exerciseOpen', enabled: always, run: async ({ host }) => (await import('../exercises/take-exercise')).openExercise(host) },
  { id: 'show-log', label: 'command.showLog', enabled: (state) => state.hasLog, run: ({ host }) => host.showLog() },
  { id: 'about', label: 'command.about', enabled: always, run: ({ state }) => state.openDialog({ kind: 'about' }) },
];
