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
  const latest = useRef({ typed, commit });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback((): void => {
    clearTimeout(timer.current);
    letGo(flush);
    const { typed: text, commit: put } = latest.current;
    if (text === undefined) return;
    latest.current.typed = undefined;
    setTyped(undefined);
    put(text);
  }, []);

  useEffect(() => {
    latest.current.commit = commit;
  }, [commit]);

  // The field goes away (another element is selected): what was typed is kept.
  useEffect(() => flush, [flush]);

  const type = useCallback(
    (text: string): void => {
      latest.current.typed = text;
      setTyped(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, HOLD);
      holdBack(flush);
    },
    [flush],
  );

  return { text: typed ?? value, type, flush };
}
