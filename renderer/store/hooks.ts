import { useCallback } from 'react';
import { uiText, type UiKey } from '../../shared/messages/ui/ui-text';
import type { Lang, Values } from '../../shared/messages/lang';
import type { Drawing } from './drawing';
import { useEditor } from './editor';

/**
 * The open drawing, for everything inside the workspace.
 * @throws where no drawing is open: a fault in the program
 */
export function useDrawing(): Drawing {
  const drawing = useEditor((state) => state.drawing);
  if (!drawing) throw new Error('No drawing is open');
  return drawing;
}

export function useLang(): Lang {
  return useEditor((state) => state.lang);
}

export type Translate = (key: UiKey, values?: Values) => string;

/** The words of the window in its language: `const t = useText(); t('command.open')`. */
export function useText(): Translate {
  const lang = useLang();
  return useCallback((key, values) => uiText(lang, key, values), [lang]);
}
