import type { ViewSlice } from '../store/view-slice';
import type { KeyPress } from './shortcut';

/**
 * Keeps what is typed between asking for a name and its field being there, so that no letter is lost, or taken for a
 * shortcut, on a slow machine. Escape gives the name up; after Enter nothing more is taken.
 * @returns whether the key was part of the name
 */
export function typeAhead({ key, ctrlKey, metaKey, altKey }: KeyPress, view: Pick<ViewSlice, 'typedAhead' | 'setRenaming' | 'setTypedAhead'>): boolean {
  const { typedAhead, setRenaming, setTypedAhead } = view;
  if (ctrlKey || metaKey || altKey || typedAhead.endsWith('\n')) return false;
  if (key === 'Escape') setRenaming(undefined);
  else if (key === 'Backspace') setTypedAhead(Array.from(typedAhead).slice(0, -1).join(''));
  else if (key === 'Enter') setTypedAhead(`${typedAhead}\n`);
  else if (Array.from(key).length === 1) setTypedAhead(typedAhead + key);
  else return false;
  return true;
}
