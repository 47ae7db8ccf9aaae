import { useSyncExternalStore } from 'react';
import { DARK, LIGHT, type Palette } from '../../shared/drawing/palette';
import { useEditor } from '../store/editor';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(changed: () => void): () => void {
  dark.addEventListener('change', changed);
  return () => dark.removeEventListener('change', changed);
}

/** The drawing's colours in the window: the chosen theme's, or the system's. Exports are always light. */
export function usePalette(): Palette {
  const theme = useEditor((state) => state.theme);
  const systemDark = useSyncExternalStore(subscribe, () => dark.matches);
  return theme === 'dark' || (theme === 'system' && systemDark) ? DARK : LIGHT;
}
