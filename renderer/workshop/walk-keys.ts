import { useEffect } from 'react';
import { isTextField } from '../commands/handle-key';
import { useEditor } from '../store/editor';
import { isEmptySelection } from '../store/selection';

/** What a key asks of a presentation. */
export type WalkKey = 'next' | 'back' | 'first' | 'last' | 'black' | 'notes' | 'end' | 'nothing';

/** What else a key may mean where it was pressed. */
interface KeyPlace {
  /** Nothing is selected: arrows and Escape belong to the presentation. */
  readonly free: boolean;
  /** A button has the keyboard, and takes the space bar. */
  readonly onButton: boolean;
}

/**
 * What a key of the keyboard, or of a presenter's remote, asks. Remotes send the page keys, B or a full stop for the black
 * screen, and F5 or Escape from their button for starting and ending.
 * @returns undefined where the key is none of the presentation's
 */
export function walkKey(key: string, { free, onButton }: KeyPlace): WalkKey | undefined {
  switch (key) {
    case 'PageDown':
      return 'next';
    case 'PageUp':
      return 'back';
    case 'ArrowRight':
    case 'ArrowDown':
      return free ? 'next' : undefined;
    case 'ArrowLeft':
    case 'ArrowUp':
      return free ? 'back' : undefined;
    case ' ':
      return free && !onButton ? 'next' : undefined;
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    case 'b':
    case 'B':
    case '.':
      return 'black';
    case 'n':
    case 'N':
      return free ? 'notes' : undefined;
    case 'Escape':
      return free ? 'end' : undefined;
    case 'F5':
      // A browser would load the page anew, in the middle of a talk.
      return 'nothing';
    default:
      return undefined;
  }
}

/** Does what was asked, by a key, a click or from the presenter's own window. The black screen goes with the next step. */
export function doWalkKey(asked: WalkKey): void {
  const { presented, walkTo, setBlack, setNotes, endWalk } = useEditor.getState();
  if (!presented) return;
  const { walk, step, black, notes } = presented;
  const last = walk.steps.length - 1;
  if (asked === 'next') walkTo(Math.min(last, step + 1));
  else if (asked === 'back') walkTo(Math.max(0, step - 1));
  else if (asked === 'first') walkTo(0);
  else if (asked === 'last') walkTo(last);
  else if (asked === 'black') setBlack(!black);
  else if (asked === 'notes') setNotes(!notes);
  else if (asked === 'end' && black) setBlack(false);
  else if (asked === 'end') endWalk();
}

/** Listens for the keys of the presentation, before the canvas sees them. */
export function useWalkKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { dialog, selection } = useEditor.getState();
      if (dialog || event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target)) return;
      const asked = walkKey(event.key, { free: isEmptySelection(selection), onButton: event.target instanceof HTMLButtonElement });
      if (asked === undefined) return;
      doWalkKey(asked);
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}
