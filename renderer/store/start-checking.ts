import type { LmvDocument } from '../../shared/document/types';
import { stageOf } from '../../shared/rules/check';
import { checkAgain } from '../../shared/rules/check-again';
import { RULES } from '../../shared/rules/registry';
import { afterPicture } from './after-picture';
import type { Editor } from './editor';
import type { EditorState } from './editor-state';
import { reasonOf } from './reason';

/** The longest that a check waits for a quiet moment, in ms. */
const PATIENCE = 250;

/**
 * Checks the drawing after each change, in the next quiet moment: never between a person's gesture and the picture's
 * answer. A drawing that was just opened is shown first.
 * @returns stops
 */
export function startChecking(editor: Editor): () => void {
  let stopWaiting: (() => void) | undefined;
  const check = (): void => {
    stopWaiting = undefined;
    checkNow(editor);
  };
  const look = (state: EditorState): void => {
    if (state.drawing?.document === state.checked || stopWaiting) return;
    const opened = state.drawing !== undefined && !sameDrawing(state.checked, state.drawing.document);
    stopWaiting = opened ? afterPicture(check, PATIENCE) : whenQuiet(check);
  };
  look(editor.getState());
  const unsubscribe = editor.subscribe(look);
  return () => {
    unsubscribe();
    stopWaiting?.();
  };
}

function whenQuiet(check: () => void): () => void {
  const waiting = requestIdleCallback(check, { timeout: PATIENCE });
  return () => cancelIdleCallback(waiting);
}

/** Checks at once, for whoever needs findings that are sure to be the document's own. */
export function checkNow(editor: Editor): void {
  const { drawing, checked, findings, setFindings, notify } = editor.getState();
  if (drawing?.document === checked) return;
  if (!drawing) {
    setFindings([], undefined);
    return;
  }
  try {
    const before = sameDrawing(checked, drawing.document) ? findings : [];
    setFindings(checkAgain(drawing.index, RULES, stageOf(drawing.document), before), drawing.document);
  } catch (error) {
    setFindings([], drawing.document);
    notify({ kind: 'error', text: 'notice.checkFailed', values: { reason: reasonOf(error) } });
  }
}

function sameDrawing(a: LmvDocument | undefined, b: LmvDocument): boolean {
  return a?.id === b.id;
}
