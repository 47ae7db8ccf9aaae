import { copyFragment, removeElements } from '../../shared/document/edits';
import { readFragment, writeFragment } from '../../shared/document/fragment';
import { useEditor } from '../store/editor';
import type { pasteFragment } from './paste-fragment';

/** How far a pasted copy stands from where it was copied, in px: near enough to be seen, far enough to be grasped. */
const STEP = 24;

/** The last text that this window copied, and how often it was pasted: each copy stands a step further. */
let last = { text: '', pasted: 0 };

/**
 * The selected elements as text for the clipboard.
 * @returns undefined when no element is selected
 */
export function copySelection(): string | undefined {
  const { drawing, selection } = useEditor.getState();
  if (!drawing || selection.elements.length === 0) return undefined;
  const text = writeFragment(copyFragment(drawing.document, selection.elements));
  last = { text, pasted: 0 };
  return text;
}

/** Copies the selected elements and removes them. @returns as `copySelection` */
export function cutSelection(): string | undefined {
  const text = copySelection();
  if (text === undefined) return undefined;
  const { apply, selection } = useEditor.getState();
  apply('edit.cut', (document) => removeElements(document, selection.elements));
  // What was cut comes back to its own place.
  last = { text, pasted: -1 };
  return text;
}

/**
 * Pastes a fragment and selects what was pasted.
 * @param text what the clipboard holds; without it, what this window copied last
 * @returns false when it holds no elements
 */
export function pasteText(text: string | undefined): boolean {
  const source = text ?? last.text;
  const fragment = readFragment(source);
  if (!fragment || fragment.elements.length === 0) return false;
  const times = source === last.text ? last.pasted + 1 : 1;
  last = { text: source, pasted: times };
  void put('edit.paste', fragment, times * STEP);
  return true;
}

/** Puts a copy of the selected elements beside them, without touching the clipboard. */
export function duplicateSelection(): void {
  const { drawing, selection } = useEditor.getState();
  if (!drawing || selection.elements.length === 0) return;
  void put('edit.duplicate', copyFragment(drawing.document, selection.elements), STEP);
}

/** Finding room for what is pasted takes the layout, which is loaded with the first drawing. */
async function put(...what: Parameters<typeof pasteFragment>): Promise<void> {
  (await import('./paste-fragment')).pasteFragment(...what);
}
