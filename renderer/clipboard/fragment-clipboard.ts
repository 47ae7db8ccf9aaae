import { DrawingIndex } from '../../shared/document/drawing-index';
import { copyFragment, moveElements, paste, removeElements } from '../../shared/document/edits';
import { readFragment, writeFragment, type Fragment } from '../../shared/document/fragment';
import { laneOf } from '../../shared/document/kinds';
import type { LmvDocument } from '../../shared/document/types';
import { measureElement } from '../../shared/drawing/measure';
import { isPart, itemsOf, type Item } from '../../shared/layout/arrange/item';
import { placeTogether } from '../../shared/layout/arrange/place-together';
import { canvas } from '../store/canvas-port';
import { useEditor } from '../store/editor';
import { selectElements } from '../store/selection';

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
  pasteFragment('edit.paste', fragment, times * STEP);
  return true;
}

/** Puts a copy of the selected elements beside them, without touching the clipboard. */
export function duplicateSelection(): void {
  const { drawing, selection } = useEditor.getState();
  if (!drawing || selection.elements.length === 0) return;
  pasteFragment('edit.duplicate', copyFragment(drawing.document, selection.elements), STEP);
}

function pasteFragment(label: 'edit.paste' | 'edit.duplicate', fragment: Fragment, distance: number): void {
  const { apply, select, selection, drawing } = useEditor.getState();
  const parent = selection.elements.find((id) => drawing?.index.element(id)?.kind === 'application');
  const done = apply(label, (document) =>
    settled(
      paste(document, fragment, {
        newId: () => crypto.randomUUID(),
        dx: distance,
        dy: distance,
        ...(label === 'edit.paste' && parent !== undefined && { parent }),
      }),
      fragment.elements.length,
    ),
  );
  if (!done) return;
  const pasted = selectElements(...(useEditor.getState().drawing?.document.elements.slice(-fragment.elements.length) ?? []).map(({ id }) => id));
  select(pasted);
  canvas()?.reveal(pasted);
}

/** The document with its last elements where there is room for them, near where they would be. */
function settled(document: LmvDocument, count: number): LmvDocument {
  const { drawing, lang } = useEditor.getState();
  if (!drawing) return document;
  const index = new DrawingIndex(document);
  const others = itemsOf(drawing.index, drawing.geometry, drawing.document.elements.map(({ id }) => id));
  const group = document.elements.slice(-count).flatMap((element): readonly Item[] => {
    const { x, y } = element;
    if (x === undefined || y === undefined || isPart(index, element)) return [];
    const { size } = measureElement(index, element, { lang });
    return [{ id: element.id, lane: laneOf(element), box: { ...size, x, y }, held: false }];
  });
  return moveElements(document, placeTogether(others, group));
}
