import { useCallback, useEffect, useRef, useState } from 'react';
import { holdBack, letGo } from './pending-edits';

/** How long typing is held back, in ms: short enough to see the drawing follow, long enough not to lay it out per key. */
const HOLD = 180;

export interface DraftField {
  /** What the field shows. */
  readonly text: string;
  /** Takes what is typed; the document gets it a moment later. */
  readonly type: (text: string) => void;
  /** Puts what is typed into the document at once (leaving the field, Enter). */
  readonly flush: () => void;
}

/**
 * A text field over a value of the document. What is typed shows at once and reaches the document a moment later, when
 * the field is left, or before any command. A change from elsewhere (undo) shows as soon as nothing is being held back.
 * @param value the document's value
 * @param commit puts a text into the document
 */
export function useDraft(value: string, commit: (text: string) => void): DraftField {
  const [typed, setTyped] = useState<string>();
  const put = useRef(commit);
  const held = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    put.current = commit;
  }, [commit]);

  const flush = useCallback((): void => {
    clearTimeout(timer.current);
    const text = held.current;
    if (text === undefined) return;
    held.current = undefined;
    setTyped(undefined);
    put.current(text);
  }, []);

  // While the field is there it can be flushed by commands; when it goes (another element is selected) it keeps what was typed.
  useEffect(() => {
    holdBack(flush);
    return () => {
      letGo(flush);
      flush();
    };
  }, [flush]);

  const type = useCallback(
    (text: string): void => {
      held.current = text;
      setTyped(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, HOLD);
    },
    [flush],
  );

  return { text: typed ?? value, type, flush };
}
