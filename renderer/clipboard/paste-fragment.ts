import { DrawingIndex } from '../../shared/document/drawing-index';
import { moveElements, paste } from '../../shared/document/edits';
import type { Fragment } from '../../shared/document/fragment';
import { laneOf } from '../../shared/document/kinds';
import type { LmvDocument } from '../../shared/document/types';
import { measureElement } from '../../shared/drawing/measure';
import { isPart, itemsOf, type Item } from '../../shared/layout/arrange/item';
import { placeTogether } from '../../shared/layout/arrange/place-together';
import { canvas } from '../store/canvas-port';
import { useEditor } from '../store/editor';
import { selectElements } from '../store/selection';

/**
 * Puts copies of elements where there is room for them, and selects them.
 * @param distance how far from where they were copied, in px
 */
export function pasteFragment(label: 'edit.paste' | 'edit.duplicate', fragment: Fragment, distance: number): void {
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
  const others = itemsOf(drawing.index, drawing.unfolded, drawing.document.elements.map(({ id }) => id));
  const group = document.elements.slice(-count).flatMap((element): readonly Item[] => {
    const { x, y } = element;
    if (x === undefined || y === undefined || isPart(index, element)) return [];
    const { size } = measureElement(index, element, { lang });
    return [{ id: element.id, lane: laneOf(element), box: { ...size, x, y }, held: false }];
  });
  return moveElements(document, placeTogether(others, group));
}
